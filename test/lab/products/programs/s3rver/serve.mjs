// s3rver with one private bucket; its port and its folder are the arguments.
import S3rver from "s3rver";

const [port, folder] = process.argv.slice(2);
await new S3rver({
  port: Number(port),
  address: "127.0.0.1",
  silent: true,
  directory: folder,
  configureBuckets: [{ name: "papers", configs: [] }],
}).run();
