import Testing
import Training

/// Sums that scikit-learn's copies of the data sets have.
@Suite struct KnownDatasetTests {
  @Test func irisIsThatOfScikitLearn() {
    let flowers = Iris.dataset
    #expect(flowers.features.rows == 150)
    #expect(flowers.classes == [0, 1, 2])
    for label in 0...2 { #expect(flowers.count(of: label) == 50) }
    // Tenths of centimetres, alone and times the numbers of the flowers.
    let tenths = (0..<4).map { flowers.features.column($0).map { Int((10 * $0).rounded()) } }
    #expect(tenths.map { $0.reduce(0, +) } == [8765, 4586, 5637, 1799])
    let weighted = tenths.map { weightedSum($0) { $0 } }
    #expect(weighted == [700_174, 334_892, 526_456, 180_234])
    #expect(Array(flowers.features.row(34)) == [4.9, 3.1, 1.5, 0.2])  // 0.1 at UCI
    #expect(Array(flowers.features.row(149)) == [5.9, 3, 5.1, 1.8])
  }

  @Test func irisHasNamesForAllThereIs() {
    #expect(Iris.featureNames.count == Iris.dataset.features.columns)
    #expect(Iris.speciesNames.count == Iris.dataset.classes.count)
  }

  @Test func digitsAreThoseOfScikitLearn() {
    let images = Digits.dataset
    #expect(images.features.rows == 200)
    #expect(images.features.columns == 64)
    for digit in 0...9 { #expect(images.count(of: digit) == 20) }
    let pixels = images.features.values.map { Int($0) }
    #expect(pixels.min() == 0)
    #expect(pixels.max() == 16)
    #expect(pixels.reduce(0, +) == 62_175)
    // Times the numbers of the pixels, and of the images.
    #expect(weightedSum(pixels) { $0 % 64 } == 2_017_433)
    #expect(weightedSum(pixels) { $0 / 64 } == 6_268_817)
    #expect(weightedSum(images.labels) { $0 } == 91_978)
  }

  /// The sum of numbers, each times one more than what stands for its place.
  private func weightedSum(_ numbers: [Int], weight: (Int) -> Int) -> Int {
    var sum = 0
    for (place, number) in numbers.enumerated() { sum += (weight(place) + 1) * number }
    return sum
  }

  @Test func imagesHaveTheirPixelsRowByRow() {
    let zero = Digits.image(0)
    #expect(Array(zero.row(0)) == [0, 0, 5, 13, 9, 1, 0, 0])
    #expect(Array(zero.row(7)) == [0, 0, 6, 13, 10, 0, 0, 0])
    #expect(Digits.image(199).values == Array(Digits.dataset.features.row(199)))
  }

  @Test func aLineTellsOneSpeciesApart() throws {
    let labels = Iris.dataset.labels.map { $0 == 0 ? 0 : 1 }
    let dataset = try Dataset(features: Iris.dataset.features, labels: labels)
    #expect(try LogisticRegression().fit(dataset).predict(dataset.features) == labels)
  }
}
