// A worker of `brief batch`; the run that started it has set V8.
require("./load.js").load("worker");
