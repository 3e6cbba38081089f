-- Prints one line of figures at the end: requests, seconds, p50 and p99 in microseconds, responses of 400 and above,
-- broken connections.
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("figures %d %f %d %d %d %d\n", summary.requests, summary.duration / 1e6, latency:percentile(50),
    latency:percentile(99), errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
