import Files
import Foundation
import Plotting
import Testing

@testable import Article
@testable import neural_figures

/// Figures stand in pages as elements where a page asks for them, and are not made for others.
@Suite struct PageElementTests {
  /// How many figures the gallery of a build shows as elements, and how many as files.
  private func shown(_ options: String...) async throws -> (elements: Int, files: Int) {
    try await withTemporaryFolder { folder in
      try await BuildCommand.parse(options + ["--output", folder, "--quiet"]).run()
      let page = try String(contentsOfFile: "\(folder)/index.html", encoding: .utf8)
      return (
        page.components(separatedBy: "id=\"picture-").count - 1,
        page.components(separatedBy: "class=\"only-light\"").count - 1
      )
    }
  }

  @Test(arguments: ["svg", "png"])
  func galleriesShowFiles(format: String) async throws {
    let (elements, files) = try await shown("--format", format)
    #expect(elements == 0)
    #expect(files >= ArticleFigure.all.count)
  }

  @Test func aGalleryWithNothingBesideItHoldsElements() async throws {
    let (elements, files) = try await shown("--format", "svg", "--self-contained")
    #expect(elements >= ArticleFigure.all.count)
    #expect(files == 0)
  }

  @Test func aGalleryOfFilesThatBrowsersDoNotShowHoldsElements() async throws {
    let (elements, files) = try await shown("--format", "pdf")
    #expect(elements >= ArticleFigure.all.count)
    #expect(files == 0)
  }

  @Test(
    arguments: [
      ("{{#figures}}{{{svg}}}{{/figures}}", true),
      ("{{#figures}}{{#editions}}{{#svg}}has one{{/svg}}{{/editions}}{{/figures}}", true),
      ("{{#figures}}{{^svg}}has none{{/svg}}{{/figures}}", true),
      ("{{#figures}}{{caption}}{{/figures}} {{! svg }} svg", false),
    ] as [(String, Bool)])
  func templatesOfAUserAreAskedWhetherTheyShowElements(text: String, asks: Bool) throws {
    let source = TemplateSet.Source(name: "page.html", file: "extra/page.html", text: text)
    let templates = try TemplateSet(replacing: [], extra: [source])
    #expect(templates.asksForElements == asks)
    let context = Sample.context(templates: templates)
    #expect(context.showsElements(besides: [.svg]) == asks)
    #expect(context.showsElements(besides: [.pdf]))
  }

  @Test func partialsOfAUserAreAskedToo() throws {
    let partial = TemplateSet.Source(
      name: "one", file: "one.mustache", text: "{{{svg}}}")
    let page = TemplateSet.Source(
      name: "page.html", file: "extra/page.html", text: "{{#figures}}{{> one}}{{/figures}}")
    #expect(try TemplateSet(replacing: [partial], extra: [page]).asksForElements)
  }

  @Test func theTemplatesOfThisPackageAreNoReasonToMakeElements() throws {
    #expect(try !TemplateSet().asksForElements)
  }
}
