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

  @Test(arguments: [("", "```"), ("a `b` ``", "```"), ("```", "````"), ("a`````", "``````")])
  func aFenceIsLongerThanWhatItHolds(text: String, fence: String) {
    #expect(codeFence(around: text) == fence)
  }
}
