import Article
import Files
import Foundation
import Interchange
import Plotting
import Projects
import Training

extension FigureCollection {
  /// The figures of a project.
  ///
  /// - Parameters:
  ///   - project: the project.
  ///   - languages: the languages that there are words for pages in.
  init(_ project: LoadedProject, in languages: TranslationSet) {
    let (file, place) = (project.file, project.place)
    let store = ProjectStore(file, at: place)
    let translations = languages.speaking(of: file)
    self.init(
      figures: file.figures.enumerated().map { index, entry in
        DeclaredFigure(entry, number: index + 1, of: file, from: store)
      },
      models: file.models.map { DeclaredModel($0, in: store) },
      translations: translations, language: translations.all.first?.language ?? .english,
      codeLanguage: "yaml",
      sources: [place.file] + file.dataPaths.map(place.path(of:))
    ) {
      var models: [ProjectReport.Model] = []
      for entry in file.models {
        models.append(
          ProjectReport.Model(
            name: entry.name, data: entry.data, record: try await store.model(entry.name).record))
      }
      return try ProjectReport(models: models).json()
    }
  }
}

/// The file of a project, read, and where it stands.
struct LoadedProject: Sendable {
  let file: ProjectFile
  let place: ProjectPlace

  /// Reads the file.
  ///
  /// - Throws: `FileError` or `ProjectFileErrors`.
  init(_ place: ProjectPlace) throws {
    let bytes = Array(InputFile.withoutByteOrderMark(try InputFile.read(place.file)))
    file = try ProjectFile(yaml: bytes, file: place.file)
    self.place = place
  }
}

extension ProjectFile {
  /// The paths of the files of data.
  fileprivate var dataPaths: [String] {
    data.compactMap { entry in
      if case .file(let path, _) = entry.source { path } else { nil }
    }
  }
}

extension DeclaredFigure {
  /// A figure of a project.
  ///
  /// - Parameters:
  ///   - entry: what the file says of it.
  ///   - number: its number.
  ///   - file: the file.
  ///   - store: what its data and models are taken from.
  fileprivate init(
    _ entry: FigureEntry, number: Int, of file: ProjectFile, from store: ProjectStore
  ) {
    self.init(
      number: number, slug: entry.slug, formulas: entry.formulas, listing: nil,
      model: entry.panels.lazy.compactMap(\.model).first, source: entry.source,
      texts: { translation in
        let tag = translation.language.tag
        return Texts(
          caption: entry.caption[tag], shortText: entry.shortText.map { $0[tag] },
          altText: entry.altText.map { $0[tag] })
      },
      declaration: {
        var subjects: [PanelSubject] = []
        for panel in entry.panels { subjects.append(try await store.subject(of: panel)) }
        let main = file.languages.first ?? Language.english.tag
        let (figure, drawn) = (try file.figure(entry, in: main, of: subjects), subjects)
        return { translation in
          let tag = translation.language.tag
          // What reads the same is the same, and need not be computed again.
          let own =
            entry.readsAlike(in: tag, and: main)
            ? figure : try file.figure(entry, in: tag, of: drawn)
          return own.translated(to: translation)
        }
      })
  }
}

extension DeclaredModel {
  /// A model of a project.
  fileprivate init(_ entry: ModelEntry, in store: ProjectStore) {
    self.init(name: entry.name) {
      let history = try await store.model(entry.name).history
      return Outcome(
        epochs: history.map(\.loss.count), loss: history?.loss.last,
        accuracy: history?[.accuracy].last)
    }
  }
}

/// What `train --json` writes of a project. The same models give the same bytes.
private struct ProjectReport: Encodable {
  let models: [Model]

  struct Model: Encodable {
    let name: String
    let data: String
    let record: NetworkRecord
  }

  /// The report as JSON, keys in alphabetical order.
  func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return Array(try encoder.encode(self)) + Array("\n".utf8)
  }
}
