/// The weights of a layer, inputs x units, in lanes: the units of an input stand four together, with
/// zeros after the last.
struct MLPKernel: Sendable, Equatable {
  typealias Lanes = SIMD4<Double>

  let inputs: Int
  let units: Int

  /// The number of lanes of an input.
  let laneCount: Int

  private(set) var lanes: [Lanes]

  /// A kernel of zeros.
  init(inputs: Int, units: Int) {
    (self.inputs, self.units) = (inputs, units)
    laneCount = Self.laneCount(units)
    lanes = [Lanes](repeating: Lanes(), count: inputs * laneCount)
  }

  /// Takes the weights of a layer out of all parameters.
  init(inputs: Int, units: Int, _ parameters: [Double], from offset: Int) {
    self.init(inputs: inputs, units: units)
    for input in 0..<inputs {
      for unit in 0..<units {
        let (lane, place) = unit.quotientAndRemainder(dividingBy: Lanes.scalarCount)
        lanes[input * laneCount + lane][place] = parameters[offset + input * units + unit]
      }
    }
  }

  /// How many lanes so many numbers take.
  static func laneCount(_ count: Int) -> Int {
    (count + Lanes.scalarCount - 1) / Lanes.scalarCount
  }

  /// Numbers in lanes, with zeros after the last.
  static func lanes(_ numbers: ArraySlice<Double>) -> [Lanes] {
    var lanes = [Lanes](repeating: Lanes(), count: laneCount(numbers.count))
    for (index, number) in numbers.enumerated() {
      let (lane, place) = index.quotientAndRemainder(dividingBy: Lanes.scalarCount)
      lanes[lane][place] = number
    }
    return lanes
  }

  /// The sums of a sample's inputs, weighted, for each unit.
  func sums(of sample: [Double]) -> [Lanes] {
    var sums = [Lanes](repeating: Lanes(), count: laneCount)
    for (input, value) in sample.enumerated() {
      let start = input * laneCount
      for lane in 0..<laneCount { sums[lane] += value * lanes[start + lane] }
    }
    return sums
  }

  /// The sums of the units' slopes, weighted, for each input.
  func backwardSums(of slopes: [Lanes]) -> [Double] {
    (0..<inputs).map { input in
      let start = input * laneCount
      var sum = Lanes()
      for lane in 0..<laneCount { sum += slopes[lane] * lanes[start + lane] }
      return (sum[0] + sum[1]) + (sum[2] + sum[3])
    }
  }

  /// Adds the product of each input with each unit's slope.
  mutating func addProducts(of sample: [Double], with slopes: [Lanes]) {
    for (input, value) in sample.enumerated() where value != 0 {
      let start = input * laneCount
      for lane in 0..<laneCount { lanes[start + lane] += value * slopes[lane] }
    }
  }

  /// The weight between an input and a unit.
  subscript(input: Int, unit: Int) -> Double {
    let (lane, place) = unit.quotientAndRemainder(dividingBy: Lanes.scalarCount)
    return lanes[input * laneCount + lane][place]
  }
}
