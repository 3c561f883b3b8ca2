import Files
import Interchange
import Plotting
import Projects
import Training

/// The models of a project that have been trained before, each in a file called after what it was made from.
///
/// Whoever removes the folder has the models trained anew, and the same again.
struct ModelCache: Sendable {
  /// The folder.
  let folder: String

  /// What the folder of a project is called.
  static let folderName = ".neural-figures"
  /// To be changed when the same declaration comes to mean another model.
  private static let version = 1

  /// A model, as it was trained before or trained now.
  ///
  /// - Throws: what training throws.
  func model(_ entry: ModelEntry, of data: StudyData) throws -> TrainedModel {
    let path = "\(folder)/\(Self.key(of: entry, data)).json"
    // One that cannot be read is trained anew.
    if let bytes = try? InputFile.read(path), let record = try? NetworkRecord(json: bytes) {
      return TrainedModel(record)
    }
    let model = try entry.train(on: data)
    do throws(FileError) {
      try OutputFile.createFolder(folder)
      try OutputFile.write(model.record.json(), to: path)
    } catch {
      reportProblem("warning: \(error); the model is trained anew each time")
    }
    return model
  }

  /// What a model is made from: its declaration, and all that there is in the data.
  static func key(of entry: ModelEntry, _ data: StudyData) -> ContentDigest {
    var key = ContentDigest()
    key.add(version)
    key.add(NeuralFigures.version)
    // The reflection has all that is declared, also what is added one day.
    key.add(String(reflecting: entry.kind))
    key.add(data.features.rows)
    for name in data.featureNames + [data.targetName] { key.add(name) }
    for value in data.features.values { key.add(Int(bitPattern: UInt(value.bitPattern))) }
    switch data.target {
    case .classes(let labels, let names):
      names.forEach { key.add($0) }
      labels.forEach { key.add($0) }
    case .numbers(let numbers):
      for number in numbers { key.add(Int(bitPattern: UInt(number.bitPattern))) }
    }
    return key
  }
}
