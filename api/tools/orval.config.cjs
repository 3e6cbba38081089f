// Makes orval generate typed functions that use fetch.
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
