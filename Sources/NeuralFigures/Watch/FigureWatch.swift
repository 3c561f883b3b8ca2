import Article
import Files
import Plotting
import Projects

/// The figures of a project as they stand in its folder, of which those are drawn anew that have changed.
struct FigureWatch {
  private let place: ProjectPlace
  private let languages: TranslationSet
  private let output: String
  private let options: FigureBuild.Options
  private let jobs: Int
  /// The figures that stand, by their names in files.
  private var drawn: [String: Drawn] = [:]

  /// A figure that stands in the folder, and what it was made from.
  private struct Drawn {
    let key: ContentDigest
    let figure: FigureBuild.PlacedFigure
  }

  init(
    _ place: ProjectPlace, in languages: TranslationSet, into output: String,
    options: FigureBuild.Options, jobs: Int
  ) {
    self.place = place
    self.languages = languages
    self.output = output
    self.options = options
    self.jobs = jobs
  }

  /// Draws what has changed, and returns its names.
  ///
  /// A figure that cannot be drawn is reported and left as it is; the others are drawn.
  ///
  /// - Parameter sources: takes the files that the figures are made from, as far as they are known.
  /// - Throws: `FileError` or `ProjectFileErrors` for the file of the project, and what `FigureBuild` throws.
  mutating func update(sources: inout [String]) async throws -> [String] {
    let project = try LoadedProject(place)
    let collection = FigureCollection(project, in: languages)
    sources = collection.sources
    let build = try FigureBuild(of: collection, into: output, options: options)
    for warning in build.warnings { reportProblem(warning) }
    let contents = Self.contents(of: sources)
    let keys = project.file.figures.map { project.key(of: $0, contents: contents) }
    let changed = zip(collection.figures, keys).filter { figure, key in
      drawn[figure.fileName]?.key != key
    }
    let results = try await inParallel(changed, jobs: jobs) { figure, key -> Outcome in
      do {
        let placed = try await build.place(figure)
        return .drawn(figure.fileName, Drawn(key: key, figure: placed))
      } catch {
        return .failed(error)
      }
    }
    try await report(results)
    let names = Set(collection.figures.map(\.fileName))
    drawn = drawn.filter { names.contains($0.key) }
    for case .drawn(let name, let figure) in results { drawn[name] = figure }
    try writePages(for: collection, build)
    return results.compactMap { if case .drawn(let name, _) = $0 { name } else { nil } }
  }

  /// What stands in files: nil for one that cannot be read.
  static func contents(of paths: [String]) -> [String: ContentDigest?] {
    Dictionary(
      uniqueKeysWithValues: Set(paths).map { path in
        (path, (try? InputFile.read(path)).map { ContentDigest(of: $0) })
      })
  }

  /// What came of drawing a figure.
  private enum Outcome: Sendable {
    case drawn(String, Drawn)
    case failed(any Error)
  }

  /// Tells what went wrong, once what several figures have in common, and what figures show otherwise than
  /// declared.
  ///
  /// - Throws: what ends the program.
  private func report(_ outcomes: [Outcome]) async throws {
    var told: Set<String> = []
    for outcome in outcomes {
      switch outcome {
      case .drawn(_, let figure): for warning in figure.figure.warnings { reportProblem(warning) }
      case .failed(let error):
        guard told.insert("\(error)").inserted else { continue }
        try await reportingProblems { throw error }
      }
    }
  }

  /// Writes the pages, and removes what no figure has any more, as soon as all figures stand.
  private func writePages(for collection: FigureCollection, _ build: FigureBuild) throws {
    let standing = collection.figures.compactMap { drawn[$0.fileName]?.figure }
    guard standing.count == collection.figures.count else { return }
    _ = try build.writePages(for: standing.map(\.built))
    for path in try build.removeStale(keeping: standing.flatMap(\.files)) {
      reportProblem(
        "\(output)/\(path): left, as it is not what was written; remove it if nobody needs it")
    }
  }
}

extension LoadedProject {
  /// What a figure is made from: what the file says of it and of its data and models, apart from where, and
  /// what stands in the files of the data.
  fileprivate func key(
    of entry: FigureEntry, contents: [String: ContentDigest?]
  ) -> ContentDigest {
    var key = ContentDigest()
    key.add(String(reflecting: entry.movedToStart))
    key.add(entry.source)
    key.add(String(reflecting: [file.title, file.introduction]))
    key.add(file.languages.joined(separator: " "))
    let models = file.models.filter { model in entry.panels.contains { $0.model == model.name } }
    let names = Set(entry.panels.compactMap(\.data) + models.map(\.data))
    for var model in models {
      model.position = .start
      key.add(String(reflecting: model))
    }
    for var data in file.data where names.contains(data.name) {
      data.position = .start
      key.add(String(reflecting: data))
      if case .file(let path, _) = data.source {
        key.add(contents[place.path(of: path)].map { "\($0.map(\.description) ?? "")" } ?? "")
      }
    }
    return key
  }
}
