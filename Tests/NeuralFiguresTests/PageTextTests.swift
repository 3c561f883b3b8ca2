import Testing

@testable import neural_figures

@Suite struct PageTextTests {
  @Test(arguments: [
    ("a.svg", "", "a.svg"),
    ("dark/a.svg", "https://example.org/f", "https://example.org/f/dark/a.svg"),
    ("a.svg", "../figures/", "../figures/a.svg"),
    ("a b,(1)?#%\".svg", "", "a%20b%2C%281%29%3F%23%25%22.svg"),
    ("图.svg", "", "%E5%9B%BE.svg"),
    ("a.svg", "https://example.org/a%20b?c=d e", "https://example.org/a%20b?c=d%20e/a.svg"),
  ])
  func addressesAreEncoded(path: String, base: String, address: String) {
    #expect(urlReference(to: path, base: base) == address)
  }

  @Test(arguments: [
    (0, "0.0 kB"), (49, "0.0 kB"), (50, "0.1 kB"), (1249, "1.2 kB"), (1250, "1.3 kB"),
    (9949, "9.9 kB"), (9950, "10 kB"), (12499, "12 kB"), (12500, "13 kB"), (1_234_567, "1235 kB"),
  ])
  func sizesAreRounded(bytes: Int, text: String) {
    #expect(kilobytes(bytes) == text)
  }

  @Test(arguments: [("", "```"), ("a `b` ``", "```"), ("```", "````"), ("a`````", "``````")])
  func aFenceIsLongerThanWhatItHolds(text: String, fence: String) {
    #expect(codeFence(around: text) == fence)
  }
}
