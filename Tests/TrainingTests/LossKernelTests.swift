import TestSupport
import Testing

@testable import Training

/// The losses with exponentials, and the softmax: the same bits with the registers of every processor. That they are
/// right is for FitTests and GradientTests.
@Suite struct LossKernelTests {
  private static let units = 3
  private static let vectors = 5
  /// The last vector has padding.
  private static let samples = 35
  private static let room = units * vectors * Vector.width

  /// What a kernel has made of the same numbers.
  private struct Outcome: Equatable {
    var sum: UInt32
    var outputs: [UInt32]
    var gradients: [UInt32]
  }

  @Test(arguments: [false, true])
  func binaryCrossEntropyIsTheSameOnEveryProcessor(isWeighted: Bool) {
    expectOneOutcome { kernels, place, weights in
      isWeighted
        ? kernels.binaryCrossEntropy(place, GivenFactors(weights: weights))
        : kernels.binaryCrossEntropy(place, Self.equalFactors)
    }
  }

  @Test(arguments: [false, true])
  func categoricalCrossEntropyIsTheSameOnEveryProcessor(isWeighted: Bool) {
    expectOneOutcome { kernels, place, weights in
      isWeighted
        ? kernels.categoricalCrossEntropy(
          place, GivenFactors(weights: weights), sharpness: 0.5)
        : kernels.categoricalCrossEntropy(place, Self.equalFactors, sharpness: 0.5)
    }
  }

  @Test func softmaxIsTheSameOnEveryProcessor() {
    expectOneOutcome { kernels, place, _ in
      kernels.applySoftmax(to: place.outputs, vectors: Self.vectors, temperature: 3)
      return 0
    }
  }

  /// What counts nothing adds nothing: neither the padding, whatever it holds, nor samples of weight 0.
  @Test func whatCountsNothingAddsNothing() {
    for isPadding in [false, true] {
      var sums: [Float] = []
      for stray: Float in [0, 3] {
        let outputs = filled(seed: 7, in: -4...4)
        let targets = filled(seed: 8, in: 0...1)
        let gradients = Storage(scalars: Self.room)
        let weights = filled(seed: 9, in: 0...2)
        for sample in Self.samples..<Self.vectors * Vector.width {
          weights.scalars[sample] = 0
          for unit in 0..<Self.units {
            outputs.scalars[unit * Self.vectors * Vector.width + sample] = stray
          }
        }
        let place = place(outputs, targets, gradients)
        sums.append(
          isPadding
            ? FunctionKernels().binaryCrossEntropy(place, Self.equalFactors)
            : FunctionKernels().binaryCrossEntropy(
              place, GivenFactors(weights: weights.row)))
        for sample in Self.samples..<Self.vectors * Vector.width {
          #expect(gradients.scalars[sample] == 0)
        }
      }
      #expect(sums[0] == sums[1])
    }
  }

  private static var equalFactors: EqualFactors {
    EqualFactors(Tile(index: 0, firstPosition: 0, samples: samples))
  }

  /// Of several tables: a sum in another order may have the same bits by chance.
  private func expectOneOutcome(_ compute: (FunctionKernels, LossPlace, Row) -> Float) {
    for seed in stride(from: UInt64(0), to: 60, by: 3) {
      let outcomes = WideKernels.Registers.all.map { registers in
        let outputs = filled(seed: seed, in: -30...30)
        let targets = filled(seed: seed + 1, in: 0...1)
        let gradients = Storage(scalars: Self.room)
        let weights = filled(seed: seed + 2, in: 0...2)
        let sum = compute(
          FunctionKernels(registers: registers), place(outputs, targets, gradients), weights.row)
        return Outcome(
          sum: sum.bitPattern, outputs: bits(outputs.scalars), gradients: bits(gradients.scalars))
      }
      #expect(outcomes.allSatisfy { $0 == outcomes[0] })
    }
  }

  private func place(
    _ outputs: borrowing Storage, _ targets: borrowing Storage, _ gradients: borrowing Storage
  ) -> LossPlace {
    LossPlace(
      outputs: outputs.rows(count: Self.units, length: Self.vectors),
      targets: targets.rows(count: Self.units, length: Self.vectors),
      gradients: gradients.rows(count: Self.units, length: Self.vectors), vectors: Self.vectors,
      scale: 0.37)
  }

  private func filled(seed: UInt64, in range: ClosedRange<Float>) -> Storage {
    var random = SplitMix(state: seed)
    let storage = Storage(scalars: Self.room)
    storage.scalars.replaceFirst(
      with: (0..<Self.room).map { _ in Float.random(in: range, using: &random) })
    return storage
  }

  private func bits(_ scalars: Scalars) -> [UInt32] {
    (0..<Self.room).map { scalars[$0].bitPattern }
  }
}
