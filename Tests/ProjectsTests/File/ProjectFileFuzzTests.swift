import Foundation
import Plotting
import TestSupport
import Testing

@testable import Projects

/// Damaged files of projects: each is read or refused with its places, and what is read is drawn or refused.
@Suite struct ProjectFileFuzzTests {
  private static let damage = Damage(
    words: Damage.common + [
      "&a", "*a", "<<", "<<: *a", "!!binary", "!<x>", "|", ">", "- ", "  ", "\n", "\n  ", "\t", "#",
      "?", "%YAML 9",
      "---", "...", ".inf", "-.inf", ".nan", "~", "0x1F", "1_000", "1e3", "'", "''", "yes", "data",
      "models",
      "figures", "panels", "shows", "boundary", "hidden", "history", "matrix", "units", "diagram",
      "line",
      "bars", "scatter", "[0, 1]", "[1, 0]", "{x: a, y: b}", "xlim", "levels", "log", "aspect",
      "equal",
      "standardize", "rate", "epochs", "size", "legend", "colors", "columns", "text", "65537",
      "title",
    ])

  private static let file = """
    title: Two moons
    introduction: {en: Some, de: Etwas}
    data:
      moons: {generator: moons, samples: 12, noise: 0.1, seed: 1}
      table: {columns: [a, b, c], rows: [[1, 2, u], [2, 1, v], [3, 5, u], [0, 4, v]]}
    models:
      small: {data: moons, hidden: [3], activation: tanh, epochs: 3, rate: 0.01, seed: 0}
      line: {data: moons, kind: logistic}
      sharp: {data: moons, kind: perceptron, epochs: 4}
    figures:
      - {slug: moons, shows: data, data: moons, labels: {x: $x_1$, y: $x_2$}, aspect: equal, caption: A}
      - {slug: edge, shows: boundary, model: line, caption: B, levels: [0.2, 0.8], size: [3, 2]}
      - slug: two
        model: small
        caption: C
        alt: A {accent-1} line.
        columns: 2
        panels:
          - {shows: boundary, response: probability, title: P}
          - {shows: history, curves: loss, log: y}
          - {shows: scatter, data: table, x: a, y: b, xlim: [0, 4], legend: {place: best}}
          - {shows: bars, data: table, x: c, y: a}
    """

  private func shipped() throws -> String {
    let path = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "newproject/figures.yaml")
    return try String(contentsOf: path, encoding: .utf8)
  }

  @Test func damagedFilesAreReadOrRefused() throws {
    let files = [Self.file, try shipped()]
    var read = 0
    for file in files { _ = try ProjectFile(yaml: Array(file.utf8), file: "f.yaml") }
    Trial.each("project", usually: 400) { trial in
      let yaml = Self.damage.damaged(files[Int(trial.seed % 2)], using: &trial.random)
      trial.input = String(decoding: yaml, as: UTF8.self)
      do throws(ProjectFileErrors) {
        _ = try ProjectFile(yaml: yaml, file: "f.yaml")
        read += 1
      } catch {
        #expect(!error.all.isEmpty, "\(trial)")
        for mistake in error.all {
          #expect(mistake.position.line >= 1 && mistake.position.column >= 1, "\(trial)")
          #expect(mistake.description.hasPrefix("f.yaml:"), "\(trial)")
        }
      }
    }
    #expect(read > 0)
  }

  /// What a file means is drawn, as far as its scene, or refused with an error of the package's own. What would take
  /// long is left out: that it does is no mistake.
  @Test func whatDamagedFilesMeanIsDrawnOrRefused() throws {
    var drawn = 0
    let fonts = try FontFamily.dejaVuSans()
    Trial.each("project-figures", usually: 60) { trial in
      let yaml = Self.damage.damaged(Self.file, using: &trial.random)
      trial.input = String(decoding: yaml, as: UTF8.self)
      guard let file = try? ProjectFile(yaml: yaml, file: "f.yaml"), file.isSmall else { return }
      for entry in file.figures {
        do {
          let subjects = try entry.panels.map { try file.subject(of: $0) }
          for tag in file.languages {
            _ = try file.figure(entry, in: tag, of: subjects).layout(fonts: fonts).scene()
          }
          drawn += 1
        } catch {
          #expect(!"\(error)".isEmpty, "\(trial)")
        }
      }
    }
    #expect(drawn > 0)
  }
}

extension ProjectFile {
  /// Whether nothing in the file takes long.
  fileprivate var isSmall: Bool {
    let generated = data.allSatisfy { entry in
      guard case .generated(let data) = entry.source else { return true }
      return data.samples <= 200
    }
    let trained = models.allSatisfy { entry in
      switch entry.kind {
      case .network(let declaration):
        (declaration.epochs ?? .max) <= 20 && declaration.hidden.allSatisfy { $0 <= 50 }
      case .perceptron(let declaration): declaration.epochs <= 1000
      case .logisticRegression: true
      }
    }
    let sized = figures.allSatisfy { $0.size.map { $0.width * $0.height <= 400 } ?? true }
    return generated && trained && sized
  }

  fileprivate func subject(of panel: PanelEntry) throws -> PanelSubject {
    var subject = PanelSubject()
    let model = models.first { $0.name == panel.model }
    if let model, let data = try loaded(model.data) {
      subject.model = try model.train(on: try data.study())
    }
    guard let data = try loaded(panel.data ?? model?.data) else { return subject }
    switch panel.content {
    case .chart: subject.table = data.table
    case .picture: subject.data = try data.study()
    }
    return subject
  }

  private func loaded(_ name: String?) throws -> LoadedData? {
    guard let entry = data.first(where: { $0.name == name }) else { return nil }
    return try LoadedData(entry)
  }
}
