import Files
import Plotting
import Projects
import Tables
import Training

/// The data and models of a project, each read or trained when it is first asked for and only once, however
/// many figures ask for it at the same time.
actor ProjectStore {
  private let file: ProjectFile
  private let place: ProjectPlace
  private let cache: ModelCache
  private var loaded: [String: Task<LoadedData, any Error>] = [:]
  private var trained: [String: Task<TrainedModel, any Error>] = [:]

  /// Creates a store in which nothing has been read yet.
  init(_ file: ProjectFile, at place: ProjectPlace) {
    self.file = file
    self.place = place
    cache = ModelCache(folder: place.path(of: ModelCache.folderName))
  }

  /// What a picture is drawn of.
  ///
  /// - Throws: `FileError`, `DataFailure` or `ProjectFileError`.
  func subject(of panel: PanelEntry) async throws -> PanelSubject {
    var subject = PanelSubject()
    if let name = panel.model { subject.model = try await model(name) }
    let data =
      panel.data
      ?? panel.model.flatMap { name in
        file.models.first { $0.name == name }?.data
      }
    guard let data else { return subject }
    switch panel.content {
    case .chart: subject.table = try await self.data(data).table
    case .picture: subject.data = try await study(data)
    }
    return subject
  }

  /// The model of a name, trained or taken from the cache.
  ///
  /// - Throws: `FileError`, `DataFailure` or `ProjectFileError`.
  func model(_ name: String) async throws -> TrainedModel {
    guard let entry = file.models.first(where: { $0.name == name }) else {
      throw ProjectError.option(name: "model", value: name, expected: "a model of the file")
    }
    let data = try await study(entry.data)
    let task =
      trained[name]
      ?? Task { [cache, file] in
        try file.naming(entry.position, ["models", name]) {
          try cache.model(entry, of: data)
        }
      }
    trained[name] = task
    return try await task.value
  }

  private func study(_ name: String) async throws -> StudyData {
    let data = try await data(name)
    return try Self.naming(entry(name), in: file, at: place) { try data.study() }
  }

  private func data(_ name: String) async throws -> LoadedData {
    let entry = try entry(name)
    let task =
      loaded[name]
      ?? Task { [file, place] in
        try Self.naming(entry, in: file, at: place) { try Self.load(entry, at: place) }
      }
    loaded[name] = task
    return try await task.value
  }

  private func entry(_ name: String) throws(ProjectError) -> DataEntry {
    guard let entry = file.data.first(where: { $0.name == name }) else {
      throw .option(name: "data", value: name, expected: "data of the file")
    }
    return entry
  }

  private static func load(_ entry: DataEntry, at place: ProjectPlace) throws -> LoadedData {
    guard case .file(let path, _) = entry.source else { return try LoadedData(entry) }
    let bytes = try InputFile.read(place.path(of: path), atMost: Table.maximumBytes)
    let data = try LoadedData(entry, csv: bytes)
    for warning in data.warnings {
      let line = warning.line.map { ":\($0)" } ?? ""
      reportProblem("\(place.path(of: path))\(line): warning: \(warning)")
    }
    return data
  }

  /// Runs `body`, whose errors are about data: those of a table name its file and line, others the place in
  /// the file of the project.
  private static func naming<Result>(
    _ entry: DataEntry, in file: ProjectFile, at place: ProjectPlace, _ body: () throws -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch let error as TableError {
      guard case .file(let path, _) = entry.source else {
        throw file.refused("\(error)", entry.position, ["data", entry.name])
      }
      throw DataFailure("\(error)", in: place.path(of: path), line: error.line)
    } catch let error as FileError {
      throw error
    } catch {
      throw file.refused("\(error)", entry.position, ["data", entry.name])
    }
  }
}

extension ProjectFile {
  /// A mistake of which a library says what it is.
  fileprivate func refused(
    _ reason: String, _ position: FilePosition, _ place: [String]
  ) -> ProjectFileError {
    ProjectFileError(file: file, position: position, place: place, problem: .refused(reason))
  }

  /// Runs `body`, whose errors are about a place in the file.
  fileprivate func naming<Result>(
    _ position: FilePosition, _ place: [String], _ body: () throws -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch let error as FileError {
      throw error
    } catch {
      throw refused("\(error)", position, place)
    }
  }
}
