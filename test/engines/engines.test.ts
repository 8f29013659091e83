import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { userInfo } from "node:os";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root, shell } from "../cli/binary.ts";
import { temporaryFolder } from "../temporary.ts";

// The engines are Debian's: parallel, openssh-server, python3-distributed. Where one is missing its tests are skipped; .ci/run installs them all.
const has = (file: string): boolean => existsSync(file);
const command = `${process.execPath} ${root}bin/brief.js`;

const { at } = temporaryFolder("engines");
const input = at("in.ndjson");
let whole = "";

beforeAll(() => {
  const record = (n: number): string =>
    JSON.stringify({
      id: `r${n}`,
      text: `Fares rise\n\nFares in town ${n} rose by $${n} on Monday, the city said. `.repeat(1 + (n % 7)),
    });
  const lines = Array.from({ length: 300 }, (_, n) => (n === 150 ? "{bad" : record(n)));
  writeFileSync(input, `${lines.join("\n")}\n`);
  whole = results(`brief pipe < '${input}'`);
});

/** A run's results; the line of an error is counted from the start of a block, so it is left out of the comparison. */
const results = (line: string, milliseconds?: number): string =>
  digest(shell(`${line} 2>/dev/null`, {}, milliseconds).out);

/** Tells outputs apart without printing them. */
const digest = (out: string): string => {
  const text = out.replaceAll(/,"line":\d+/g, "");
  return `${text.split("\n").length} lines, ${createHash("sha256").update(text).digest("hex")}`;
};

describe.skipIf(!has("/usr/bin/parallel"))("GNU parallel", () => {
  test("--pipepart: the output of one process, byte for byte", () => {
    expect(results(`parallel --will-cite --pipepart -a '${input}' --block 20k -k ${command} pipe`)).toBe(whole);
  });

  test("--pipe with blocks on two jobs", () => {
    expect(results(`parallel --will-cite --pipe --block 10k -j 2 -k ${command} pipe < '${input}'`)).toBe(whole);
  });

  test("a filter that is killed makes the run fail, and the next run gives everything", () => {
    const once = at("once");
    const dies = `#!/bin/bash\nif mkdir '${once}' 2>/dev/null; then kill -9 $$; fi\n${command} pipe; [ $? -le 1 ]\n`;
    writeFileSync(at("dies.sh"), dies, { mode: 0o755 });
    const line = `parallel --will-cite --pipepart -a '${input}' --block 30k -k --halt now,fail=1 ${at("dies.sh")}`;
    expect(shell(`${line} > /dev/null 2>&1`).code).not.toBe(0);
    expect(existsSync(once)).toBe(true);
    expect(results(line)).toBe(whole);
  });

  describe.skipIf(!has("/usr/sbin/sshd"))("--sshlogin to hosts on loopback", () => {
    let stop: () => void = () => {};
    let port = 0;
    beforeAll(async () => {
      port = await freePort();
      stop = await sshServer(port);
    });
    afterAll(() => stop());

    test("gives the output of one process", () => {
      const ssh = `ssh -p ${port} -i ${at("key")} -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR`;
      const hosts = ["127.0.0.1", "localhost"].map((host) => `-S '1/${ssh} ${userInfo().username}@${host}'`).join(" ");
      expect(results(`parallel --will-cite --pipe --block 40k -k ${hosts} ${command} pipe < '${input}'`)).toBe(whole);
    });
  });
});

describe.skipIf(!has("/usr/lib/python3/dist-packages/distributed"))("Dask", () => {
  const dask = (kill: 0 | 1): string =>
    results(`/usr/bin/python3 '${root}test/engines/dask_blocks.py' '${input}' 12000 ${kill} ${command}`, 55_000); // a cluster on a busy machine takes long to begin

  test("a local cluster of two workers: the output of one process", { timeout: 60_000 }, () => {
    expect(dask(0)).toBe(whole);
  });

  test("the same when a worker is killed on the way", { timeout: 60_000 }, () => {
    expect(dask(1)).toBe(whole);
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

/** An SSH server of the test's own on loopback, that lets this user in with a key of the test's own. */
async function sshServer(port: number): Promise<() => void> {
  for (const name of ["host", "key"]) execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", at(name)]);
  writeFileSync(at("authorized"), readFileSync(at("key.pub")), { mode: 0o600 });
  mkdirSync("/run/sshd", { recursive: true });
  const options = {
    Port: port,
    ListenAddress: "127.0.0.1",
    HostKey: at("host"),
    AuthorizedKeysFile: at("authorized"),
    PidFile: "none",
    StrictModes: "no",
    UsePAM: "no",
    PermitRootLogin: "yes",
    PasswordAuthentication: "no",
  };
  const flags = Object.entries(options).flatMap(([name, value]) => ["-o", `${name}=${value}`]);
  const server = spawn("/usr/sbin/sshd", ["-D", "-e", "-f", "/dev/null", ...flags], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  await new Promise<void>((resolve) => {
    server.stderr?.on("data", (chunk) => {
      if (String(chunk).includes("listening")) resolve();
    });
    setTimeout(resolve, 3000);
  });
  return () => server.kill();
}
