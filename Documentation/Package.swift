// swift-tools-version: 6.0

import PackageDescription

// A package of its own, so that only who builds the documentation fetches the plugin. Its name is
// the title of the site.
let package = Package(
  name: "Neural figures",
  dependencies: [
    .package(name: "neural-figures", path: ".."),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.4.0"),
  ],
  targets: [
    // The pages of the command line.
    .target(name: "NeuralFigures")
  ],
  swiftLanguageModes: [.v6]
)
