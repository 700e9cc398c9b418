-- wrk asks for the paths of a file in turn, each thread beginning elsewhere. The requests are made before it begins.
local requests = {}
local next = 0

function init(args)
  for path in io.lines(args[1]) do
    requests[#requests + 1] = wrk.format("GET", path)
  end
  math.randomseed(os.time())
  next = math.random(#requests)
end

function request()
  next = next % #requests + 1
  return requests[next]
end
