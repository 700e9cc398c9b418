console.log("started")
