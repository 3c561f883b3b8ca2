import Article
import Files
import Foundation
import ImageComparison
import Pictures
import Plotting
import Testing

@testable import neural_figures

/// Which files of an earlier build stay as they are.
@Suite struct EarlierBuildTests {
  private static let figure = Sample.figure(4)
  private static let scene = ContentDigest(of: [1])

  /// A grey picture with a black square whose edge has the given level.
  private static func png(edge: UInt8, square: UInt8 = 0) throws -> [UInt8] {
    let (side, inner) = (32, 8..<24)
    var pixels: [UInt8] = []
    for row in 0..<side {
      for column in 0..<side {
        let isInside = inner.contains(row) && inner.contains(column)
        let isEdge = isInside && column == inner.lowerBound
        pixels += Array(repeating: isEdge ? edge : isInside ? square : 200, count: 3) + [255]
      }
    }
    return try Picture(width: side, height: side, pixels: pixels).png()
  }

  /// What pictures are drawn with now.
  private static let environment = DrawingEnvironment(
    cairo: "1.16.0", freeType: "2.12.1", harfBuzz: "6.0.0", fonts: [])

  private func drawn(
    _ bytes: [UInt8], as format: BuiltFile.Format, scene: ContentDigest = Self.scene,
    figure: ArticleFigure = Self.figure, scale: PixelScale = .one
  ) -> DrawnEdition {
    DrawnEdition(
      figure: DeclaredFigure(figure), translation: .english, scene: scene,
      environment: Self.environment,
      files: [
        DrawnFile(
          format: format, variant: .standard, language: .english, scale: scale, path: "picture",
          width: 32, height: 32, bytes: bytes)
      ],
      inlineSVG: "")
  }

  /// Whether a file that is in a folder, and was recorded as it is there, stays when another one is
  /// drawn.
  private func stays(
    _ bytes: [UInt8], recordedAs recorded: [UInt8]? = nil, for drawn: DrawnEdition,
    options: Manifest.Options = Sample.options
  ) async throws -> Bool {
    try await withTemporaryFolder { folder in
      try OutputFile.write(bytes, to: "\(folder)/picture")
      let before = self.drawn(recorded ?? bytes, as: drawn.files[0].format)
      let environment = DrawingEnvironment(
        cairo: "1.18.4", freeType: "2.13.3", harfBuzz: "10.2.0", fonts: [])
      let files = before.files.map {
        BuiltFile($0, content: ContentDigest(of: $0.bytes), environment: environment)
      }
      let built = BuiltFigure(
        figure: before.figure, editions: [BuiltEdition(before, files: files)], mathML: [])
      let manifest = Manifest([built], languages: [.english], options: Sample.options)
      let earlier = EarlierBuild(folder: folder, manifest: manifest, options: options)
      guard let kept = earlier.kept(drawn.files[0], of: drawn) else { return false }
      #expect(kept.content == ContentDigest(of: bytes))
      #expect(kept.environment == environment)
      return true
    }
  }

  @Test func aPictureWhoseEdgesAreRoundedOtherwiseStays() async throws {
    let before = try Self.png(edge: 100)
    #expect(try await stays(before, for: drawn(try Self.png(edge: 102), as: .png)))
  }

  @Test func aPictureThatLooksDifferentIsWritten() async throws {
    let before = try Self.png(edge: 100)
    let now = drawn(try Self.png(edge: 100, square: 90), as: .png)
    #expect(try await !stays(before, for: now))
  }

  @Test func aPictureThatCannotBeReadIsWritten() async throws {
    let now = drawn(try Self.png(edge: 100), as: .png)
    #expect(try await !stays(Array("no picture".utf8), for: now))
  }

  @Test func anotherSceneIsWrittenHoweverAlikeThePicture() async throws {
    let before = try Self.png(edge: 100)
    let now = drawn(try Self.png(edge: 102), as: .png, scene: ContentDigest(of: [2]))
    #expect(try await !stays(before, for: now))
  }

  @Test func otherTextsAreWritten() async throws {
    let before = try Self.png(edge: 100)
    let figure = Sample.figure(4, alt: "Something else.")
    let now = drawn(try Self.png(edge: 102), as: .png, figure: figure)
    #expect(try await !stays(before, for: now))
  }

  @Test func otherWordsForTheColorsOfDarkPicturesAreWritten() async throws {
    func edition(_ texts: PictureTexts, variant: BuiltFile.Variant, edge: UInt8) throws
      -> DrawnEdition
    {
      DrawnEdition(
        figure: DeclaredFigure(Self.figure), translation: .english, scene: Self.scene,
        environment: Self.environment,
        files: [
          DrawnFile(
            format: .png, variant: variant, language: .english, scale: .one, path: "picture",
            width: 32, height: 32, bytes: try Self.png(edge: edge))
        ], inlineSVG: "", texts: texts)
    }
    func texts(_ alt: String, dark: Palette) -> PictureTexts {
      PictureTexts(
        .init(caption: "A caption.", altText: alt), palettes: [.classic, dark], words: .english)
    }
    for variant in BuiltFile.Variant.allCases {
      let before = try edition(texts("{ink}.", dark: .dark), variant: variant, edge: 100)
      let now = try edition(texts("{ink}.", dark: .classic), variant: variant, edge: 102)
      let isKept = try await withTemporaryFolder { folder in
        try OutputFile.write(before.files[0].bytes, to: "\(folder)/picture")
        let files = before.files.map {
          BuiltFile(
            $0, content: ContentDigest(of: $0.bytes), environment: Self.environment)
        }
        let built = BuiltFigure(
          figure: before.figure, editions: [BuiltEdition(before, files: files)], mathML: [])
        let manifest = Manifest([built], languages: [.english], options: Sample.options)
        let earlier = EarlierBuild(folder: folder, manifest: manifest, options: Sample.options)
        return earlier.kept(now.files[0], of: now) != nil
      }
      #expect(isKept == (variant == .standard), "\(variant)")
    }
  }

  @Test func otherOptionsAreWritten() async throws {
    let before = try Self.png(edge: 100)
    let options = Manifest.Options(
      canvas: "tight", language: "zh-Hans", scale: 1, theme: "classic")
    #expect(
      try await !stays(before, for: drawn(Self.png(edge: 102), as: .png), options: options))
  }

  @Test func anotherScaleIsWrittenHoweverAlikeThePicture() async throws {
    let two = try #require(PixelScale(2))
    let now = drawn(try Self.png(edge: 102), as: .png, scale: two)
    #expect(try await !stays(try Self.png(edge: 100), for: now))
  }

  @Test func whatIsDrawnInTheSameScaleStaysWhateverOthersThereAre() async throws {
    let before = try Self.png(edge: 100)
    var options = Sample.options
    options.scale = 2
    let now = drawn(try Self.png(edge: 102), as: .png)
    #expect(try await stays(before, for: now, options: options))
  }

  @Test func aDocumentStaysUnlessSomebodyHasChangedIt() async throws {
    let (before, now) = (Array("%PDF by one".utf8), Array("%PDF by another".utf8))
    #expect(try await stays(before, for: drawn(now, as: .pdf)))
    #expect(try await !stays(Array("%PDF cut".utf8), recordedAs: before, for: drawn(now, as: .pdf)))
  }

  @Test func anSVGStaysOnlyWhenItIsTheSame() async throws {
    let before = Array("<svg/>".utf8)
    #expect(try await stays(before, for: drawn(before, as: .svg)))
    #expect(try await !stays(before, for: drawn(Array("<svg />".utf8), as: .svg)))
  }

  @Test func whatIsEqualStaysWithoutAManifest() async throws {
    try await withTemporaryFolder { folder in
      let now = drawn([1, 2, 3], as: .pdf)
      let earlier = EarlierBuild(folder: folder, manifest: nil, options: Sample.options)
      #expect(earlier.kept(now.files[0], of: now) == nil)
      try OutputFile.write([1, 2, 3], to: "\(folder)/picture")
      #expect(earlier.kept(now.files[0], of: now) != nil)
    }
  }

  @Test func aFolderDrawnWithAnotherCairoStaysAsItIsToTheByte() async throws {
    try await withTemporaryFolder { folder in
      func build(_ options: String...) async throws {
        try await BuildCommand.parse(
          options + ["--format", "png,svg,pdf", "--output", folder, "--quiet"]
        ).run()
      }
      try await build()
      let own = try contents(of: folder)
      try redraw(folder)
      let foreign = try contents(of: folder)
      #expect(foreign != own)
      try await build()
      #expect(try contents(of: folder) == foreign)
      try await build("--fresh")
      #expect(try contents(of: folder) == own)
    }
  }

  /// Makes the pictures of a folder look as if another version of Cairo had drawn them.
  private func redraw(_ folder: String) throws {
    var manifest = String(decoding: try InputFile.read("\(folder)/manifest.json"), as: UTF8.self)
    let cairo = try #require(Manifest.read(from: folder).environments.first).cairo
    manifest = manifest.replacingOccurrences(of: "\"\(cairo)\"", with: "\"0.0.0\"")
    for file in try Manifest.read(from: folder).figures.prefix(3).flatMap(\.files) {
      let path = "\(folder)/\(file.path)"
      var bytes = try InputFile.read(path)
      switch file.format {
      case .svg: continue
      case .pdf: bytes += Array("% by another\n".utf8)
      case .png:
        let image = try Picture(decoding: bytes)
        var pixels = image.pixels
        // Off by one level where neither black nor white is.
        for index in pixels.indices where (1...254).contains(pixels[index]) { pixels[index] -= 1 }
        bytes = try Picture(width: image.width, height: image.height, pixels: pixels).png()
      }
      try OutputFile.write(bytes, to: path)
      manifest = manifest.replacingOccurrences(
        of: file.content, with: ContentDigest(of: bytes).description)
    }
    try OutputFile.write(Array(manifest.utf8), to: "\(folder)/manifest.json")
  }

  private func contents(of folder: String) throws -> [String: ContentDigest] {
    try files(in: folder).reduce(into: [:]) { contents, path in
      contents[path] = ContentDigest(of: try InputFile.read("\(folder)/\(path)"))
    }
  }
}
