import CPNG
import Foundation
import Testing

@testable import Plotting

/// Compares a picture with the golden one of this name; with `RECORD_GOLDENS` in the environment it
/// is recorded instead, and the test still fails, so that no run passes by recording.
///
/// Fonts and Cairo may round a covered share of a pixel differently from one release to the next: a few
/// pixels in ten thousand may be off by more than noise, none may be when something has moved.
func expectGolden(
  _ actual: Bitmap, named name: String, location: SourceLocation = #_sourceLocation
) throws {
  if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let file = folder.appending(path: "Fixtures/golden/\(name).png")
    let png = try actual.png(
      metadata: PNGMetadata(title: name, description: "A golden picture", pixelsPerInch: 100))
    try Data(png).write(to: file)
    Issue.record("recorded \(file.path)", sourceLocation: location)
    return
  }
  let file = try #require(
    Bundle.module.url(
      forResource: name, withExtension: "png", subdirectory: "Fixtures/golden"),
    "no golden picture \(name); record it with RECORD_GOLDENS=1", sourceLocation: location)
  let expected = try Bitmap(decoding: Array(Data(contentsOf: file)))
  try #require(
    actual.width == expected.width && actual.height == expected.height,
    "\(actual.width) x \(actual.height) pixels, expected \(expected.width) x \(expected.height)",
    sourceLocation: location)
  let noise = 8
  let moved = zip(actual.pixels, expected.pixels).count { abs(Int($0) - Int($1)) > noise }
  let share = Double(moved) / Double(expected.pixels.count)
  #expect(share < 2e-4, "\(moved) values of \(name) have moved", sourceLocation: location)
}

extension Bitmap {
  /// The picture in a PNG file.
  init(decoding png: [UInt8]) throws {
    // libpng keeps the address of the file's bytes between the two calls.
    self = try png.withUnsafeBytes { bytes in
      var image = png_image()
      image.version = png_uint_32(PNG_IMAGE_VERSION)
      defer { png_image_free(&image) }
      try #require(png_image_begin_read_from_memory(&image, bytes.baseAddress, bytes.count) != 0)
      image.format = png_uint_32(PNG_FORMAT_FLAG_COLOR)
      var pixels = [UInt8](repeating: 0, count: Int(image.width * image.height) * 3)
      try #require(png_image_finish_read(&image, nil, &pixels, 0, nil) != 0)
      return Bitmap(width: Int(image.width), height: Int(image.height), pixels: pixels)
    }
  }
}
