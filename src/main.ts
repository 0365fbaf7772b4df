// Opens the house: checks the runtime, then hands over to what was asked for (serve, demo, or a verb of the command line).
export {};

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(`Coro needs Node 24 and was started with ${process.versions.node}. Start it with "npm start", which brings its own.`);
  process.exit(1);
}
const { run } = await import('#commands/run.ts');
await run(process.argv.slice(2));
