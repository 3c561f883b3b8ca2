// swift-tools-version: 6.0

import PackageDescription

let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(name: "neural-figures", path: "..")
  ],
  targets: [
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        .product(name: "Article", package: "neural-figures"),
        .product(name: "Plotting", package: "neural-figures"),
        .product(name: "Training", package: "neural-figures"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
