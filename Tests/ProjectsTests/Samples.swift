import Projects
import Training

/// Two half moons, as data of two features.
func moons(samples: Int = 200) throws -> StudyData {
  let moons = try Dataset.makeMoons(samples: samples, noise: 0.1, seed: 0)
  return try StudyData(
    features: moons.features, featureNames: ["x1", "x2"],
    target: .classes(moons.labels, names: ["0", "1"]), targetName: "y", name: "moons")
}
