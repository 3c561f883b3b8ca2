import Article
import Plotting

/// What a folder of golden pictures has of each figure, as PNG: in which colours and scales it was drawn.
struct GoldenKinds: Sendable {
  let canvas: FigureLayout.Canvas
  /// The theme of the pictures that are not for dark pages.
  let theme: ThemeChoice
  /// Each kind of picture once; that with the plain name first.
  let kinds: [Kind]

  /// A kind of picture that there is of each figure.
  struct Kind: Sendable, Hashable {
    let variant: BuiltFile.Variant
    let scale: PixelScale
    /// Whether the scale stands in the names of files.
    let isNamed: Bool

    /// The path of a figure's picture; nil is the main language.
    func path(of name: String, in language: Language?) -> String {
      BuiltFile.path(
        of: name, format: .png, variant: variant, scale: isNamed ? scale : nil, language: language)
    }
  }

  /// What a manifest says; without one, the pictures of a build without options.
  init(_ manifest: Manifest?) {
    let options = manifest?.options
    canvas = options.flatMap { FigureLayout.Canvas(rawValue: $0.canvas) } ?? .tight
    theme = options.flatMap { ThemeChoice(rawValue: $0.theme) } ?? .classic
    let plain = options.flatMap { PixelScale($0.scale) } ?? .one
    let files = manifest?.figures.flatMap(\.files).filter { $0.format == .png } ?? []
    var kinds = [Kind(variant: .standard, scale: plain, isNamed: false)]
    for file in files {
      let isNamed = !file.hasPlainName
      let kind = Kind(
        variant: file.variant, scale: isNamed ? file.scale : plain, isNamed: isNamed)
      if !kinds.contains(kind) { kinds.append(kind) }
    }
    self.kinds = kinds
  }

  /// A figure in the theme of the pictures.
  func themed(_ figure: Figure) -> Figure {
    guard theme == .dark else { return figure }
    var figure = figure
    figure.theme = .dark
    return figure
  }

  /// The scenes of the pictures of a figure, in the order of their kinds.
  ///
  /// - Parameters:
  ///   - figure: the figure.
  ///   - scene: its scene at a scale of 1.
  func scenes(of figure: Figure, like scene: Scene) throws -> [(kind: Kind, scene: Scene)] {
    let scales = Set(kinds.map(\.scale)).sorted()
    let sharp = try SharpScene.scenes(at: scales, of: figure, like: scene, canvas: canvas)
    return kinds.compactMap { kind in
      let scene = sharp.first { $0.scale == kind.scale }
      return (kind.variant == .dark ? scene?.colored(by: .dark) : scene)
        .map { (kind, $0.scene) }
    }
  }
}
