"""Runs `brief pipe` on byte ranges of a file on a local Dask cluster of two workers, one of which is killed on the way.

usage: dask_blocks.py FILE BLOCK_BYTES KILL(0|1) COMMAND...   The results go to standard output in the order of the file.
"""

import os
import subprocess
import sys
import time

from distributed import Client, LocalCluster


def read(path, offset, length, command):
    """The results of the lines that begin in a range; a failure of the command is a failure of the task, tried again by Dask."""
    time.sleep(0.2)
    done = subprocess.run(
        [*command, "pipe", path, "--byte-offset", str(offset), "--byte-length", str(length)], stdout=subprocess.PIPE
    )
    if done.returncode not in (0, 1):  # 1: some lines were answered with an error record
        raise RuntimeError(f"brief ended with {done.returncode}")
    return done.stdout


def main():
    path, block, kill, *command = sys.argv[1:]
    size = os.path.getsize(path)
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster, Client(cluster) as client:
        offsets = range(0, size, int(block))
        futures = [client.submit(read, path, offset, int(block), command, retries=3, pure=False) for offset in offsets]
        if kill == "1":
            time.sleep(0.5)
            os.kill(next(iter(client.run(os.getpid).values())), 9)
        for future in futures:
            sys.stdout.buffer.write(future.result())


if __name__ == "__main__":
    main()
