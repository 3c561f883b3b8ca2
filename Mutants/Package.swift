// swift-tools-version: 6.0

import PackageDescription

let package = Package(
  name: "mutants",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    // Reads Swift as the compiler does, so that no comment or text is taken for code. Each of these versions
    // reads all that the earlier ones read.
    .package(url: "https://github.com/swiftlang/swift-syntax", "600.0.1"..<"604.0.0"),
  ],
  targets: [
    // What may be changed in a source, and how a source holds several changes; pure.
    .target(
      name: "Mutation",
      dependencies: [
        .product(name: "SwiftOperators", package: "swift-syntax"),
        .product(name: "SwiftParser", package: "swift-syntax"),
        .product(name: "SwiftSyntax", package: "swift-syntax"),
      ]),
    .executableTarget(
      name: "mutants",
      dependencies: [
        "Mutation", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(name: "MutationTests", dependencies: ["Mutation"]),
    .testTarget(name: "MutantsTests", dependencies: ["mutants"]),
  ],
  swiftLanguageModes: [.v6]
)
