// What orval makes of the document for clients: functions that fetch, with types.
module.exports = {
  kvmFacts: {
    input: "../openapi-client.json",
    output: {
      target: "clients/generated/kvm-facts.ts",
      client: "fetch",
      baseUrl: "http://kvm-facts.invalid",
    },
  },
};
