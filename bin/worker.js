// A worker of `brief batch`.
require("./load.js").load("./worker.js");
