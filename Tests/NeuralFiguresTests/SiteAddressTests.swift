import Article
import Testing

@testable import neural_figures

@Suite struct SiteAddressTests {
  @Test(
    arguments: [
      ("https://example.org", "https://example.org/"),
      ("https://example.org/figures/", "https://example.org/figures/"),
      ("HTTP://example.org:8080/a\"b", "HTTP://example.org:8080/a%22b/"),
      ("https://[::1]/x", "https://[::1]/x/"),
      ("https://example.org/图", "https://example.org/%E5%9B%BE/"),
    ] as [(String, String)])
  func anAddressEndsInASlash(text: String, address: String) {
    #expect(SiteAddress(text)?.description == address)
  }

  @Test(arguments: [
    "", "example.org", "ftp://example.org", "https://", "https:///a", "https://:80", "/figures",
    "https://example.org/?a", "https://example.org/#a", "https://example.org/a b",
    "https://example.org/\n", "https://example.org\\a", "javascript:alert(1)",
  ])
  func whatNoPathCanFollowIsRefused(text: String) {
    #expect(SiteAddress(text) == nil)
  }

  @Test func anAddressThatIsNoneIsABadArgument() async throws {
    try await withTemporaryFolder { folder in
      let outcome = try Executable(folder: folder).run(["build", "--site-url", "example.org"])
      #expect(outcome.code == 64)
      #expect(outcome.errors.contains("--site-url"))
      #expect(
        outcome.errors.contains("such as https://example.org/figures/, without ? and #"),
        "\(outcome.errors)")
      #expect(try files(in: folder) == [])
    }
  }

  // MARK: What the gallery says of itself

  /// The values of the page's `meta` elements by name or property, and of its `link` elements.
  private func head(
    site: String?, figures: [BuiltFigure] = Sample.figures
  ) throws -> (meta: [String: String], links: [[String: String]]) {
    var context = Sample.context(templates: try TemplateSet())
    context.site = site.flatMap(SiteAddress.init)
    let pages = try Pages.files(for: figures, in: context)
    let markup = Markup(String(decoding: pages[0].bytes, as: UTF8.self))
    let named = markup.elements("meta").compactMap { tag -> (String, String)? in
      let name = tag.attributes["name"] ?? tag.attributes["property"]
      return name.map { ($0, tag.attributes["content"] ?? "") }
    }
    return (
      Dictionary(named, uniquingKeysWith: { first, _ in first }),
      markup.elements("link").map(\.attributes)
    )
  }

  @Test func aPageDescribesItselfWhereverItIs() throws {
    let (meta, links) = try head(site: nil)
    let title = "The figures of “A Visual Understanding of Neural Networks”"
    #expect(meta["description"] == PageText.introduction.english)
    #expect(meta["og:description"] == PageText.introduction.english)
    #expect(meta["og:title"] == title)
    #expect(meta["og:type"] == "website")
    // A relative address would be none to those who read it.
    #expect(meta["og:url"] == nil && meta["og:image"] == nil && meta["twitter:card"] == nil)
    #expect(links.map { $0["rel"] } == ["icon", "stylesheet"])
  }

  @Test func aPageWhoseAddressIsKnownTellsItAndThatOfItsPicture() throws {
    let (meta, links) = try head(site: "https://example.org/f")
    #expect(meta["og:url"] == "https://example.org/f/")
    #expect(meta["og:image"] == "https://example.org/f/04-second.png")
    #expect(meta["og:image:alt"] == "What is seen.")
    #expect(meta["twitter:card"] == "summary_large_image")
    let canonical = links.first { $0["rel"] == "canonical" }
    #expect(canonical?["href"] == "https://example.org/f/")
    let alternates = links.filter { $0["rel"] == "alternate" }
      .map { "\($0["hreflang"] ?? "") \($0["href"] ?? "")" }
    #expect(
      alternates == [
        "x-default https://example.org/f/", "en https://example.org/f/?lang=en",
        "zh-Hans https://example.org/f/?lang=zh-Hans",
      ])
  }

  @Test func aGalleryWithoutPNGHasNoPictureForPreviews() throws {
    let figure = Sample.built(Sample.figure(), files: [Sample.file(.svg, path: "04-sample.svg")])
    let meta = try head(site: "https://example.org", figures: [figure]).meta
    #expect(meta["og:image"] == nil && meta["og:image:alt"] == nil)
    #expect(meta["og:url"] == "https://example.org/")
  }
}
