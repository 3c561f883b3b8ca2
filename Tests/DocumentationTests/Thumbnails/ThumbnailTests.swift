import Foundation
import Plotting
import Testing

/// The pages of marks, panels and charts have a small picture, drawn by what they tell of.
@Suite struct ThumbnailTests {
  private static let libraries = ["Plotting", "NetworkFigures"]

  @Test(arguments: Thumbnail.all.indices)
  func theThumbnailShowsWhatIsDrawn(index: Int) throws {
    let thumbnail = Thumbnail.all[index]
    let svg = try thumbnail.figure().svg(
      description: PictureDescription(
        id: thumbnail.subject, title: thumbnail.subject, description: thumbnail.description,
        language: "en"), dark: .dark, options: SVGOptions(size: .pixels))
    try expectGuideSVG(
      svg, at: "\(thumbnail.library)/\(thumbnail.library).docc/Resources/\(thumbnail.file)")
  }

  @Test func everyPageOfWhatDrawsShowsAPicture() throws {
    let pages = try self.pages()
    #expect(pages.count > Thumbnail.all.count / 2)
    for page in pages where page.images.isEmpty {
      Issue.record("\(page.name) in \(page.declaration.file) has no picture in its doc comment")
    }
  }

  @Test func everyThumbnailIsShownWithItsDescription() throws {
    for library in Self.libraries {
      let comments = try DocumentedDeclaration.all(of: library).map { $0.comment }
      let lines = Set(comments.joined())
      for thumbnail in Thumbnail.all where thumbnail.library == library {
        let image = "![\(thumbnail.description)](\(thumbnail.file))"
        #expect(lines.contains(image), "no doc comment of \(library) has the line \(image)")
      }
    }
  }

  @Test func noThumbnailIsLeftOver() throws {
    let kinds = /(?:mark|panel|chart|model)-.*/
    for library in Self.libraries {
      let folder = SourceText.package.appending(
        path: "Sources/\(library)/\(library).docc/Resources")
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      let pictures = files.filter { $0.wholeMatch(of: kinds) != nil }
      let thumbnails = Thumbnail.all.filter { $0.library == library }.map(\.file)
      #expect(Set(pictures) == Set(thumbnails))
    }
    let places = Thumbnail.all.map { "\($0.library)/\($0.file)" }
    #expect(Set(places).count == places.count, "two thumbnails have one file")
  }

  /// A page that has to show a picture.
  private struct Page {
    let declaration: DocumentedDeclaration
    /// What the page is called.
    let name: String

    /// The pictures that its comment shows.
    var images: [String] { declaration.comment.filter { $0.hasPrefix("![") } }
  }

  /// The pages of all marks and panels, of what makes some, and, in `NetworkFigures`, of the ways to make
  /// one from a model.
  private func pages() throws -> [Page] {
    let declarations = try Self.libraries.flatMap { try DocumentedDeclaration.all(of: $0) }
    let drawn = declarations.filter {
      !$0.heritage.isDisjoint(with: ["Mark", "Mark3D", "Panel", "BarCollection"])
    }
    .compactMap(\.type).filter { !unseen.contains($0) }
    let drawing = Set(drawn).union(["Figure"])
    // Charts are what has marks or panels for its results.
    let charts = declarations.filter { $0.result.map(drawing.contains) ?? false }
      .compactMap(\.owner).filter { !unseen.contains($0) }
    let shown = drawing.union(charts).union(["HiddenUnits", "Legend"])
    let types = declarations.compactMap { declaration -> Page? in
      guard let type = declaration.type, declaration.owner == nil, shown.contains(type) else {
        return nil
      }
      return Page(declaration: declaration, name: type)
    }
    let extended = shown.union(["SampledField"])
    let models = declarations.compactMap { member -> Page? in
      guard member.library == "NetworkFigures", let owner = member.owner, extended.contains(owner),
        member.isMaker,
        !member.file.hasPrefix("\(owner).")
      else { return nil }
      return Page(declaration: member, name: "\(owner): \(member.head)")
    }
    return types + models
  }

  /// What draws another mark in its stead, and what has parts of its own that are called `Line` or `Text`.
  private let unseen: Set = ["MeasuredMark", "TypesetText", "SVGOptions"]
}
