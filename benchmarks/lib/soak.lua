-- An endless mix of requests from many clients: existing and unknown entries, lists, new searches and questions,
-- invalid requests, and MCP calls. Its argument is a file of addresses of entries.

local words = { "who", "owns", "kvm", "develops", "red", "hat", "linux", "kernel", "licence", "maintainer", "arm64", "qumranet",
  "binary", "translation", "foundation", "history", "intel", "onws", "virtualisation", "nothing" }
-- Global, because done() reads them from each thread.
failed, refused, missing, succeeded = 0, 0, 0, 0
local entries = {}
local threads = {}

local function any(list)
  return list[math.random(#list)]
end

local function sentence()
  local chosen = {}
  for position = 1, math.random(5) do
    chosen[position] = any(words)
  end
  return table.concat(chosen, "+") .. "+" .. math.random(1000000)
end

local function call()
  return '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"answer_question","arguments":{"question":"'
    .. sentence():gsub("+", " ") .. '"}}}'
end

-- The percentage of each kind of request.
local kinds = {
  { 30, function() return any(entries) end },
  { 8, function() return any(entries) .. "?format=" .. any({ "json", "jsonld", "markdown" }) end },
  { 6, function() return "/api/v1/facts?limit=" .. math.random(100) end },
  { 6, function() return "/api/v1/facts?standing=verified&topic=" .. any({ "history", "licence", "governance" }) end },
  { 2, function() return "/api/v1/" .. any({ "facts", "faqs", "organisations", "sources" }) .. "?format=csv" end },
  { 3, function() return "/api/v1/timeline?from=20" .. math.random(10, 26) end },
  { 12, function() return "/api/v1/search?q=" .. sentence() end },
  { 12, function() return "/api/v1/answers?question=" .. sentence() end },
  { 6, function() return "/api/v1/facts/nothing-" .. math.random(1000000) end },
  { 4, function() return "/api/v1/facts?limit=" .. math.random(101, 1000000) end },
  { 3, function() return "/api/v1/facts?unknown" .. math.random(1000000) .. "=1" end },
  { 2, function() return "/api/v" .. math.random(2, 1000000) .. "/facts" end },
  { 2, function() return "/nothing/" .. math.random(1000000) end },
  { 4, call, "POST", "/mcp" },
}

function setup(thread)
  table.insert(threads, thread)
end

function init(arguments)
  math.randomseed(os.time())
  for line in io.lines(arguments[1]) do
    table.insert(entries, line)
  end
end

function request()
  local headers = { ["X-Forwarded-For"] = "192.0." .. math.random(0, 9) .. "." .. math.random(0, 199) }
  local drawn = math.random(100)
  for _, kind in ipairs(kinds) do
    drawn = drawn - kind[1]
    if drawn <= 0 then
      if kind[3] == "POST" then
        headers["Content-Type"] = "application/json"
        headers["Accept"] = "application/json, text/event-stream"
        return wrk.format("POST", kind[4], headers, kind[2]())
      end
      if math.random(10) == 1 then
        headers["If-None-Match"] = '"' .. math.random(1000000) .. '"'
      end
      return wrk.format("GET", kind[2](), headers)
    end
  end
end

function response(status)
  if status >= 500 then
    failed = failed + 1
  elseif status == 404 then
    missing = missing + 1
  elseif status >= 400 then
    refused = refused + 1
  else
    succeeded = succeeded + 1
  end
end

function done(summary, latency)
  local errors = summary.errors
  local thread = threads[1]
  io.write(string.format("figures %d %f %d %d %d %d %d %d\n", summary.requests, summary.duration / 1e6, latency:percentile(99),
    thread:get("succeeded"), thread:get("missing"), thread:get("refused"), thread:get("failed"),
    errors.connect + errors.read + errors.write + errors.timeout))
end
