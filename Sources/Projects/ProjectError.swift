/// What can be wrong with data, a model or a picture that somebody has declared.
///
///     do { _ = try data.index(ofFeature: "sepla") } catch { print(error) }
///     // there is no column "sepla"; did you mean sepal? The columns are sepal, petal
public enum ProjectError: Error, Equatable, Sendable {
  // MARK: Data

  /// There are no rows.
  case noSamples
  /// All columns are the label's.
  case noFeatures(label: String)
  /// There is no column of this name.
  case unknownColumn(String, known: [String])
  /// Two columns have the same name.
  case repeatedColumn(String)
  /// A feature is the label, too.
  case labelAmongFeatures(String)
  /// Two classes have the same name.
  case repeatedClass(String, column: String)
  /// There is not a thing for each owner.
  case counts(String, Int, String, Int)
  /// A number is NaN or infinite. Rows count from 0.
  case notFinite(column: String, row: Int, value: Double)
  /// Every row has a value missing.
  case allRowsSkipped(Int)
  /// All samples are of one class.
  case oneClass(String, column: String)
  /// There are more classes than can be told apart.
  case tooManyClasses(column: String, most: Int)
  /// A column holds the same number throughout; the other features there are.
  case constantColumn(String, value: Double, others: [String])
  /// A class that the data or the model do not have.
  case unknownClass(String, known: [String])

  // MARK: Models

  /// An option lies outside its range.
  case option(name: String, value: String, expected: String)
  /// Training diverged in this epoch, counted from 1.
  case diverged(epoch: Int, loss: Double, rate: Double, isStandardized: Bool)
  /// The features of the data are not those that a model was trained with.
  case otherFeatures(model: [String], data: [String])
  /// A model has another number of inputs than the data have features.
  case otherFeatureCount(model: Int, data: [String])
  /// The data have a class that a model was not trained with.
  case otherClasses(model: [String], data: [String])
  /// What a model gives is not what the data have to be learnt.
  case otherTask(model: StudyTask, data: StudyTask)

  /// A file holds weights alone, and nobody has said what the layers apply.
  case needsActivations(format: String)

  // MARK: Pictures

  /// A picture needs data, and there are none.
  case needsData(picture: String)
  /// A picture needs a model, and there is none.
  case needsModel(picture: String)
  /// A picture needs the history of a training, and the model has none.
  case needsHistory
  /// The history of a training does not have this metric.
  case unknownMetric(String, known: [String])
  /// A picture is about classes, or about numbers, and the data are not.
  case needsTask(StudyTask, picture: String)
  /// A picture shows two features, and there are so many that nobody can say which.
  case tooManyFeatures(Int, picture: String, most: Int)
  /// The same feature along both axes.
  case sameFeature(String)
  /// A feature is drawn along an axis and held at a value, too.
  case fixedAxis(String)
  /// A model is drawn in the plane of its principal components, and something else is asked for that it
  /// cannot show.
  case projection(with: String)
  /// A model gives no probabilities.
  case noProbabilities(activation: String)
  /// A network does not have this hidden layer, counted from 1.
  case hiddenLayer(Int, hiddenLayers: Int)
  /// A hidden layer has too few units to be drawn as it is asked for.
  case hiddenUnits(layer: Int, units: Int, needed: Int)
  /// A network has another shape than a picture is about.
  case network(picture: String, expected: String, actual: String)
  /// The sizes of the layers of a diagram cannot be read.
  case layerSizes(String)
}

extension ProjectError: CustomStringConvertible {
  /// The problem in one line, and what to do about it.
  public var description: String {
    aboutData ?? aboutModels ?? aboutPictures ?? ""
  }
}
