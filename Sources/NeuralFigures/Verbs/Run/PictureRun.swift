import Article
import Files
import Foundation
import Plotting
import Projects
import Spelling

/// What a verb does, from files to a file: reads a table, trains or reads a model, draws and writes.
struct PictureRun {
  private let options: PictureOptions
  /// What messages call the table; nil for a picture without one.
  private var table: String?
  /// What the run has taken and done, to be told in a line at its end.
  private var notes: [String] = []

  init(_ options: PictureOptions) {
    self.options = options
  }

  /// The samples of a table.
  ///
  /// - Throws: `FileError` or `DataFailure`.
  mutating func read(_ data: DataOptions) throws -> StudyData {
    let file = TableFile(path: data.table)
    let samples = try file.samples(data.declaration, dialect: data.dialect, warn: reportProblem)
    table = file.name
    notes.append("\(file.name): \(samples.summary)")
    return samples
  }

  /// The model of a file, or one that is trained now; writes it where that is asked for.
  ///
  /// - Throws: `FileError` or `DataFailure`.
  mutating func model(_ options: ModelOptions, for data: StudyData) throws -> TrainedModel {
    var model: TrainedModel
    if let path = options.file.model {
      model = try ModelFile(path: path, activations: options.file.activations).read()
      if options.file.standardized { model = try naming { try model.standardized(by: data) } }
      notes.append("\(path): \(try fit(of: model, on: data))")
    } else {
      model = try train(options.declaration, on: data)
      let epochs = model.history?.loss.count ?? 0
      let trained = "trained \(counted(epochs, "epoch"))"
      let kept = model.history?.validation[.accuracy].last.map {
        String(format: ", %.4g %% of those kept from training", 100 * $0)
      }
      notes.append("\(trained): \(try fit(of: model, on: data))\(kept ?? "")")
    }
    if let path = options.save { try OutputFile.write(model.record.json(), to: path) }
    return model
  }

  /// Draws a picture and writes it.
  ///
  /// - Throws: `FileError`, `DataFailure`, or what figures that cannot be drawn throw.
  func draw(
    _ content: PictureDeclaration.Content, data: StudyData?, model: TrainedModel?
  ) throws {
    let picture = PictureDeclaration(content, style: options.style)
    let figure = try naming { try picture.figure(data: data, model: model) }
    try write(translated(figure))
    if !options.quiet, !notes.isEmpty {
      writeToStandardError("\(notes.joined(separator: "; ").onOneLine)\n")
    }
  }

  private func train(_ declaration: ModelDeclaration, on data: StudyData) throws -> TrainedModel {
    let epochs = declaration.epochs ?? ModelDeclaration.defaultEpochs(samples: data.count)
    let progress = TrainingProgress(epochs: epochs, isQuiet: options.quiet)
    defer { progress?.end() }
    return try naming {
      guard let progress else { return try declaration.train(on: data) }
      return try declaration.train(on: data) { report in
        progress.report(report)
        return .proceed
      }
    }
  }

  private func fit(of model: TrainedModel, on data: StudyData) throws -> String {
    try naming { "\(model.shape) network, \(try model.fitness(on: data).summary)" }
  }

  /// The figure with the words of the program in the language of the picture, where they are known in it.
  private func translated(_ figure: Figure) throws -> Figure {
    let language = options.drawing.language ?? .english
    guard let known = try Translation.builtIn().first(where: { $0.language == language }) else {
      return figure
    }
    return figure.translated(to: known)
  }

  /// Writes the figure, as PNG in every scale.
  private func write(_ figure: Figure) throws {
    for (path, bytes) in try files(of: figure) {
      if path == PictureOptions.standardStream {
        try writeToStandardOutput(bytes)
      } else {
        try OutputFile.write(bytes, to: path)
      }
    }
  }

  /// The bytes of the figure's files; all are there before the first is written.
  private func files(of figure: Figure) throws -> [(path: String, bytes: [UInt8])] {
    var description = PictureDescription(of: figure)
    let drawing = options.drawing
    let dark: Palette? = drawing.theme == .auto ? .dark : nil
    if let own = options.description {
      let isChanging = try dark != nil && options.fileFormat() == .svg
      description.description = ColoredText(own).text(
        in: [figure.theme.palette] + (isChanging ? [.dark] : []))
    }
    func warn(_ warning: PlotWarning) { reportProblem("\(options.output): warning: \(warning)") }
    switch try options.fileFormat() {
    case .png:
      let layout = try figure.layout()
      layout.warnings.forEach(warn)
      return try SharpScene.scenes(
        at: drawing.scales.all, of: figure, like: layout.scene(canvas: drawing.canvas),
        canvas: drawing.canvas
      ).map { sharp in
        (options.path(in: sharp.scale), try sharp.scene.png(description: description))
      }
    case .pdf:
      let bytes = try figure.pdf(description: description, canvas: drawing.canvas, warn: warn)
      return [(options.output, bytes)]
    case .svg:
      let svg = try figure.svg(
        description: description, canvas: drawing.canvas, dark: dark,
        options: SVGOptions(text: drawing.svgText), warn: warn)
      return [(options.output, Array(svg.utf8))]
    }
  }

  /// Names the file that something is wrong in.
  private func naming<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error where error.isAboutData {
      throw DataFailure("\(error)", in: table)
    }
  }
}
