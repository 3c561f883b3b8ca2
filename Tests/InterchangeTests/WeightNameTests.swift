import Testing

@testable import Interchange

/// What the names of arrays tell about them.
@Suite struct WeightNameTests {
  @Test(
    arguments: [
      ("dense_1/kernel:0", .kernel, .keras, "dense_1"),
      ("model/dense_1/kernel", .kernel, .keras, "model/dense_1"),
      ("net.0.weight", .kernel, .pytorch, "net.0"),
      ("net.layers.10.bias", .bias, nil, "net.layers.10"),
      ("block.1/Weights", .kernel, nil, "block.1"),
      ("coefs_0", .kernel, .keras, ".0"), ("intercepts_12", .bias, nil, ".12"),
      ("W1", .kernel, nil, ".1"), ("net.b2", .bias, nil, "net.2"), ("bias", .bias, nil, ""),
    ] as [(String, WeightName.Role, WeightLayout?, String)])
  func theLastWordTellsWhatAnArrayIsAndTheRestOfWhichLayer(
    name: String, role: WeightName.Role, layout: WeightLayout?, layer: String
  ) {
    let read = WeightName(name)
    #expect(read?.role == role)
    #expect(read?.layout == layout)
    #expect(read?.layer == layer)
  }

  @Test(arguments: ["arr_0", "weight.scale", "net.running_mean", "_kernel", "", "kernel/", "0"])
  func otherNamesTellNothing(name: String) {
    #expect(WeightName(name) == nil)
  }
}
