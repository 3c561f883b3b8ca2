import Plotting
import Projects
import Tables
import Training

/// Two half moons, as data of two features.
func moons(samples: Int = 200, name: String = "moons") throws -> StudyData {
  let moons = try Dataset.makeMoons(samples: samples, noise: 0.1, seed: 0)
  return try StudyData(
    features: moons.features, featureNames: ["x1", "x2"],
    target: .classes(moons.labels, names: ["0", "1"]), targetName: "y", name: name)
}

/// The iris flowers: four features, three classes with names.
func iris() throws -> StudyData {
  try StudyData(
    features: Iris.dataset.features, featureNames: Iris.featureNames,
    target: .classes(Iris.dataset.labels, names: Iris.speciesNames), targetName: "species",
    name: "iris")
}

/// A parabola over one feature.
func parabola(scale: Double = 1, offset: Double = 0) throws -> StudyData {
  let x = (0..<60).map { Double($0) / 59 }
  return try StudyData(
    features: Matrix(column: x), featureNames: ["x"],
    target: .numbers(x.map { scale * (0.25 - ($0 - 0.5) * ($0 - 0.5)) + offset }),
    targetName: "y", name: "parabola")
}

/// Two classes of a single feature.
func heights() throws -> StudyData {
  let x = (0..<40).map { Double($0) / 10 + ($0 % 3 == 0 ? 0.7 : 0) }
  return try StudyData(
    features: Matrix(column: x), featureNames: ["height"],
    target: .classes((0..<40).map { $0 < 20 ? 0 : 1 }, names: ["false", "true"]),
    targetName: "adult")
}

/// The data of a text as CSV.
func data(_ csv: String, _ declaration: DataDeclaration = DataDeclaration()) throws -> StudyData {
  try StudyData(Table(csv: Array(csv.utf8)), reading: declaration)
}
