/// The formulas that several figures are about, in LaTeX's notation.
///
/// Weights of the first layer carry `[0]`, those of the second `[1]`; index 0 is the bias.
enum Formulas {
  // MARK: Single neurons

  static let weightedSum = #"z = w_0 + \sum_{i=1}^{n} w_i x_i"#
  /// The step function, a formula for each case.
  static let step = [#"g(z) = 1 \quad (z \geq 0)"#, #"g(z) = 0 \quad (z < 0)"#]
  static let sigmoid = #"\sigma(z) = \frac{1}{1 + e^{-z}}"#
  /// From probability to label, a formula for each case.
  static let threshold = [
    #"\hat{y} = 1 \quad (p \geq 0.5)"#, #"\hat{y} = 0 \quad (p < 0.5)"#,
  ]

  // MARK: Linear boundaries

  static let weightVector2 = #"\mathbf{w} = [w_1, w_2]^T"#
  static let weightVector3 = #"\mathbf{w} = [w_1, w_2, w_3]^T"#
  static let line = #"w_0 + w_1 x_1 + w_2 x_2 = 0"#
  static let plane = #"w_0 + w_1 x_1 + w_2 x_2 + w_3 x_3 = 0"#
  static let hyperplane = #"w_0 + \sum_{i=1}^{n} w_i x_i = 0"#

  // MARK: Costs

  static let crossEntropy = "J = \(meanCrossEntropy)"
  /// What logistic regression minimizes: the cross-entropy and a penalty for large weights.
  static let penalizedCrossEntropy =
    #"J = \frac{1}{2C} \left\| \mathbf{w} \right\|^2 "# + meanCrossEntropy
  static let meanSquaredError =
    #"\operatorname{MSE} = \frac{1}{m} \sum_{i=1}^{m} (y_i - \hat{y}_i)^2"#

  private static let meanCrossEntropy =
    #"-\frac{1}{m} \sum_{i=1}^{m} \left[ y_i \ln p_i + (1 - y_i) \ln(1 - p_i) \right]"#

  // MARK: Softmax

  static let classSum = #"z_i = w_{i0} + \sum_{j=1}^{n} w_{ij} x_j"#
  static let softmax = #"p_i = \frac{e^{z_i}}{\sum_{k=1}^{C} e^{z_k}}"#
  static let argmax = #"\hat{y} = \operatorname{argmax}_i p_i"#
  static let equalProbabilities = #"p_i = p_j \quad (i \neq j)"#
  static let softmaxBoundary =
    #"(\mathbf{w}_i - \mathbf{w}_j) \cdot \mathbf{x} + w_{i0} - w_{j0} = 0"#
  /// The vector that is perpendicular to the boundary of two classes.
  static let softmaxNormal = #"\mathbf{n}_{ij} = \mathbf{w}_i - \mathbf{w}_j"#

  // MARK: Hidden layers of classifiers

  static let relu = #"\operatorname{ReLU}(z) = \max(0, z)"#
  static let reluUnits2 = #"a_i = \operatorname{ReLU}(\#(hiddenSum2))"#
  static let linearUnits2 = "a_i = \(hiddenSum2)"
  static let hiddenProbability = #"p = \sigma(\#(outputSum(units: "3")))"#
  /// The boundary in the hidden space, a plane.
  static let hiddenPlane = #"w^{[1]}_0 + w^{[1]}_1 a_1 + w^{[1]}_2 a_2 + w^{[1]}_3 a_3 = 0"#
  /// The same boundary in the features, where ReLU bends it.
  static let mappedBack =
    #"w^{[1]}_0 + \sum_{i=1}^{3} w^{[1]}_i \operatorname{ReLU}(\#(hiddenSum2)) = 0"#
  /// The same boundary behind linear units, whose weights melt into those of a line.
  static let linearCollapse2 = [
    line,
    #"w_0 = w^{[1]}_0 + \sum_{i=1}^{3} w^{[1]}_i w^{[0]}_{i0}"#,
    #"w_j = \sum_{i=1}^{3} w^{[1]}_i w^{[0]}_{ij} \quad (j = 1, 2)"#,
  ]

  private static let hiddenSum2 = "w^{[0]}_{i0} + w^{[0]}_{i1} x_1 + w^{[0]}_{i2} x_2"

  // MARK: Linear hidden space

  static let linearImage = #"\mathbf{a} = \mathbf{b} + x_1 \mathbf{v}_1 + x_2 \mathbf{v}_2"#
  static let linearColumns =
    #"\mathbf{v}_j = \left[ w^{[0]}_{1j}, w^{[0]}_{2j}, w^{[0]}_{3j} \right]^T"#
  static let linearOffset =
    #"\mathbf{b} = \left[ w^{[0]}_{10}, w^{[0]}_{20}, w^{[0]}_{30} \right]^T"#

  // MARK: Regression

  static let parabola = "y = 0.25 - (x - 0.5)^2"
  static let linearRegression = #"\hat{y} = w_0 + \sum_{i=1}^{n} w_i x_i"#
  static let singleInput = #"\hat{y} = w_0 + w_1 x"#
  static let linearUnits1 = "a_i = \(hiddenSum1)"
  static let reluUnits1 = #"a_i = \operatorname{ReLU}(\#(hiddenSum1))"#
  /// A hidden layer of k linear units, whose weights melt into those of a line.
  static let linearCollapse1 =
    #"\hat{y} = \#(outputSum(units: "k"))"#
    + #" = \left( w^{[1]}_0 + \sum_{i=1}^{k} w^{[1]}_i w^{[0]}_{i0} \right)"#
    + #" + \left( \sum_{i=1}^{k} w^{[1]}_i w^{[0]}_i \right) x"#
  static let tenUnits = #"\hat{y} = \#(outputSum(units: "10"))"#
  static let manyUnits = #"\hat{y} = \#(outputSum(units: "k")) \quad (k = 400)"#
  /// Where a ReLU unit has its kink.
  static let kink = #"x = -\frac{w^{[0]}_{i0}}{w^{[0]}_i}"#
  /// However small an error is asked for, some number of units stays below it.
  static let universalApproximation =
    #"\forall \epsilon > 0 \;\; \exists k: \quad "#
    + #"\sup_{0 \leq x \leq 1} \left| f(x) - \hat{y}(x) \right| < \epsilon"#

  private static let hiddenSum1 = "w^{[0]}_{i0} + w^{[0]}_i x"

  /// What an output neuron makes of the outputs of a hidden layer.
  private static func outputSum(units: String) -> String {
    #"w^{[1]}_0 + \sum_{i=1}^{\#(units)} w^{[1]}_i a_i"#
  }
}
