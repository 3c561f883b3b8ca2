import FigureTesting
import Foundation
import Pictures

/// A folder of a test's own.
func withGoldenFolder(_ body: (_ folder: String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("figure-testing-\(UUID().uuidString)").path
  defer { try? FileManager.default.removeItem(atPath: folder) }
  try body(folder)
}

func golden(in folder: String, _ variables: [String: String] = [:]) -> GoldenFile {
  var environment = variables
  environment["FIGURE_ARTIFACTS"] = "\(folder)/artifacts"
  return GoldenFile(
    named: "dot", testFile: "\(folder)/DotTests.swift", environment: environment,
    currentFolder: folder)
}

func files(in folder: String) -> [String] {
  let all = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
  return all.filter { $0.hasSuffix(".png") }.sorted()
}

/// A white picture with a black dot.
func picture(dotAt x: Int) throws -> Picture {
  var image = try Picture(width: 9, height: 9, pixels: [UInt8](repeating: 255, count: 4 * 81))
  image[x, 4] = SIMD4(0, 0, 0, 255)
  return image
}

let goldenName = "__Snapshots__/DotTests/dot.png"

/// Records a picture, as somebody does who asks for it.
func record(_ picture: Picture, in folder: String) throws {
  _ = try golden(in: folder, ["RECORD_FIGURES": "1"]).check(picture)
}
