import Article
import Foundation
import Testing
import Training

/// Compared with the listings' own output; see `Fixtures/datasets.json`.
@Suite struct ArticleDatasetTests {
  private struct Classes: Decodable {
    let features: [[Double]]
    let labels: [Int]
  }
  private struct Curve: Decodable {
    let features: [[Double]]
    let targets: [Double]
  }
  private struct File: Decodable {
    let twoFeatures, threeFeatures, threeClasses, corner: Classes
    let parabola: Curve
  }

  @Test func equalTheListings() throws {
    let file = try recorded()
    try check(Article.Datasets.twoFeatures(), file.twoFeatures)
    try check(Article.Datasets.threeFeatures(), file.threeFeatures)
    try check(Article.Datasets.threeClasses(), file.threeClasses)
    try check(Article.Datasets.corner(), file.corner)
  }

  @Test func theParabolaEqualsTheListingToTheBit() throws {
    let expected = try recorded().parabola
    let parabola = try Article.Datasets.parabola()
    #expect(try parabola.features == Matrix(expected.features))
    #expect(parabola.targets == expected.targets)
  }

  @Test func areStandardized() throws {
    for dataset in try [
      Article.Datasets.twoFeatures(), Article.Datasets.threeFeatures(),
      Article.Datasets.threeClasses(), Article.Datasets.corner(),
    ] {
      for column in 0..<dataset.features.columns {
        let values = dataset.features.column(column)
        let count = Double(values.count)
        #expect(abs(values.reduce(0, +) / count) < 1e-14)
        #expect(abs(values.reduce(0) { $0 + $1 * $1 } / count - 1) < 1e-13)
      }
    }
  }

  private func recorded() throws -> File {
    let url = try #require(
      Bundle.module.url(forResource: "Fixtures/datasets", withExtension: "json"))
    return try JSONDecoder().decode(File.self, from: Data(contentsOf: url))
  }

  private func check(
    _ dataset: Dataset, _ expected: Classes, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(dataset.labels == expected.labels, sourceLocation: sourceLocation)
    let features = try Matrix(expected.features)
    try #require(
      dataset.features.rows == features.rows && dataset.features.columns == features.columns,
      sourceLocation: sourceLocation)
    let worst = zip(dataset.features.values, features.values).map { abs($0 - $1) }.max() ?? 0
    #expect(worst <= 1e-12, sourceLocation: sourceLocation)
  }
}
