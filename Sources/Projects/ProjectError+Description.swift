import Spelling

extension ProjectError {
  /// What is wrong with data; nil for anything else.
  var aboutData: String? {
    switch self {
    case .noSamples: "the data hold no samples; there has to be a row at least"
    case .noFeatures(let label):
      "there is no column besides \(label), which is to be learnt; features are needed, too"
    case .unknownColumn(let name, let known):
      "there is no column \(name.quoted); \(Self.choices(name, among: known, "columns"))"
    case .repeatedColumn(let name):
      "there are two columns \(name.quoted); give each a name of its own"
    case .labelAmongFeatures(let name):
      "column \(name): is to be learnt, and cannot be a feature, too; leave it out of the features"
    case .repeatedClass(let name, let column):
      "column \(column): there are two classes \(name.quoted); give each a name of its own"
    case .counts(let things, let count, let owners, let expected):
      "expected \(expected) \(things), one for each of the \(owners), got \(count)"
    case .notFinite(let column, let row, let value):
      "column \(column): row \(row + 1) is \(value); remove or replace such samples first"
    case .allRowsSkipped(let count):
      "a value is missing in all of the \(count) rows; leave out the columns that they are missing in"
    case .oneClass(let name, let column):
      "column \(column): all samples are of one class, \(name.quoted); there have to be two at least to "
        + "tell apart, or choose another column (--label)"
    case .tooManyClasses(let column, let most):
      "column \(column): there are more than \(most) different values, too many for classes; "
        + "choose the column of the classes (--label), or learn numbers (--task regression)"
    case .constantColumn(let name, let value, let others):
      "column \(name): is \(value.brief) in all samples, so that nothing can be learnt of it; "
        + (others.isEmpty || others.count > Self.mostNames
          ? "leave the column out" : "leave it out (--features \(others.joined(separator: ",")))")
    case .unknownClass(let name, let known):
      "there is no class \(name.quoted); \(Self.choices(name, among: known, "classes"))"
    default: nil
    }
  }

  /// What is wrong with models; nil for anything else.
  var aboutModels: String? {
    switch self {
    case .option(let name, let value, let expected): "\(name): expected \(expected), got \(value)"
    case .diverged(let epoch, let loss, let rate, let isStandardized):
      "training diverged in epoch \(epoch) (loss \(loss.isNaN ? "NaN" : "\(loss)")); try a lower learning rate than "
        + "\(rate.brief), such as \(min(rate / 10, Self.usualRate).brief)"
        + (isStandardized ? ", or fewer units" : ", or scale the features")
    case .otherFeatures(let model, let data):
      "the model was trained with the features \(Self.list(model)), the data have \(Self.list(data)); "
        + "name the columns as the model does"
    case .otherFeatureCount(let model, let data):
      "the model has \(counted(model, "input")), the data have \(counted(data.count, "feature")), "
        + "\(Self.list(data)); choose as many"
    case .otherClasses(let model, let data):
      "the model was trained with the classes \(Self.list(model)), the data have \(Self.list(data)); "
        + "draw it with data of its classes"
    case .otherTask(let model, let data):
      "the model is one of \(model.rawValue), the data are read as those of \(data.rawValue); choose "
        + "the column that it predicts, or the task"
    case .needsActivations(let format):
      "the \(format) holds weights alone; say what its layers apply, from the first to the last "
        + "(--activations relu,sigmoid)"
    default: nil
    }
  }

  /// What is wrong with pictures; nil for anything else.
  var aboutPictures: String? {
    switch self {
    case .needsData(let picture): "the picture \(picture) needs data; name a table"
    case .needsModel(let picture): "the picture \(picture) needs a model; train or name one"
    case .needsHistory:
      "the model says nothing of its training; draw the history of one that was trained here"
    case .unknownMetric(let name, let known):
      "the training has not recorded \(name.quoted); \(Self.choices(name, among: known, "curves"))"
    case .needsTask(let task, let picture):
      "the picture \(picture) is about \(task.subject), and the data have "
        + "\(task.other.subject) to be learnt; choose another column, or the task"
    case .tooManyFeatures(let count, let picture, let most):
      "the picture \(picture) shows two features, and there are \(count), more than the \(most) of which "
        + "the first two are taken; choose two (--x, --y), or the plane along which the data vary most "
        + "(--project pca)"
    case .sameFeature(let name):
      "feature \(name): stands along both axes; choose another one for x or for y"
    case .fixedAxis(let name):
      "feature \(name): stands along an axis, and cannot be held at a value, too"
    case .projection(let other):
      "a picture in the plane of the principal components has no place for \(other); leave out one of "
        + "the two"
    case .noProbabilities(let activation):
      "the model gives no probabilities, as its last layer is \(activation) and not sigmoid or softmax; "
        + "draw its classes"
    case .hiddenLayer(let layer, let hiddenLayers):
      hiddenLayers == 0
        ? "there is no hidden layer \(layer): the network has none; train one that has"
        : "there is no hidden layer \(layer): the network has \(hiddenLayers), counted from 1"
    case .hiddenUnits(let layer, let units, let needed):
      "hidden layer \(layer) has \(counted(units, "unit")), and \(needed) are needed; choose another one"
    case .network(let picture, let expected, let actual):
      "the picture \(picture) is about a network with \(expected), got one with \(actual)"
    case .layerSizes(let text):
      "\(text.quoted) is no network; write the units of its layers from the inputs on, such as 3-5-4-2"
    default: nil
    }
  }

  /// What a misspelt name was meant to be, and what there is.
  private static func choices(_ name: String, among known: [String], _ things: String) -> String {
    let near = nearestNames(to: name, among: known)
    let all = "\(things) are \(list(known))"
    return near.isEmpty
      ? "the \(all)" : "did you mean \(near.joined(separator: " or "))? The \(all)"
  }

  /// Names, of which the last ones of many are left out.
  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(mostNames).joined(separator: ", ")
    return names.count > mostNames ? "\(shown) and \(names.count - mostNames) more" : shown
  }

  /// A learning rate that works for most data; Keras's default for Adam times ten.
  private static let usualRate = 0.01
  /// More names are no help in a line.
  private static let mostNames = 12
}

extension StudyTask {
  /// What is to be learnt.
  fileprivate var subject: String {
    switch self {
    case .classification: "classes"
    case .regression: "numbers"
    }
  }

  fileprivate var other: StudyTask { self == .classification ? .regression : .classification }
}

extension String {
  /// The text in quotation marks.
  var quoted: String { "\"\(self)\"" }
}
