import Testing

@testable import Plotting

@Suite struct FontRevisionTests {
  @Test(arguments: [
    (155_320, "2.37"), (65_536, "1"), (98_304, "1.5"), (0, "0"), (-65_536, "-1"),
    // 1.3 rounded up, and cut off.
    (85_197, "1.3"), (85_196, "1.3"), (65_537, "1.00002"), (Int(Int32.max), "32767.99998"),
    (137_625, "2.1"), (137_691, "2.101"),
  ])
  func aRevisionIsTheShortestNumberThatItMayHaveComeFrom(parts: Int, text: String) {
    #expect(FontRevision(parts: parts).description == text)
  }
}
