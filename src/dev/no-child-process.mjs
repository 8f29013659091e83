/** Stands for Node's module where commander asks for it: the command starts no other program. */
export function spawn() {
  throw new Error("brief starts no other program");
}
