import Plotting

/// The words that stand in the figures, in the English of the figures' own files: the keys of the table of
/// labels in a file of a language.
///
///     FigureLabels.all.contains("Input layer")  // true
///     FigureLabels.isTranslatable("y=0")        // false
public enum FigureLabels {
  /// All of them, in alphabetical order.
  public static let all = [
    "Accuracy", "Accuracy vs Epochs", "Epoch", "Hidden layer", "Input layer", "Mapped back",
    "Original data", "Output layer", "Output of the hidden layer", "Prediction", "ReLU",
    "Shifted and tilted", "Sum", "Sum+Bias", "Threshold", "Train data", "Weighted", "softmax",
  ]

  /// Whether a label is translated: numbers, formulas and the letters that stand for variables are the same
  /// in every language, and two letters in a row outside of a formula make a word.
  public static func isTranslatable(_ label: String) -> Bool {
    guard let text = try? MathText.parse(label) else { return true }
    return text.parts.contains { part in
      switch part {
      case .text(let words):
        zip(words, words.dropFirst()).contains { $0.isLetter && $1.isLetter }
      case .formula: false
      }
    }
  }
}
