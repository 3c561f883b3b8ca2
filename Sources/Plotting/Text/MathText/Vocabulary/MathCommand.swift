/// What a command of formulas does.
enum MathCommand: Sendable, Equatable {
  /// Stands for a symbol.
  case symbol(MathSymbol)
  /// Leaves a gap, in ems.
  case space(Double)
  /// Leaves a gap of the length in braces.
  case customSpace
  /// Writes the name of a function.
  case function(String)
  /// Writes what is in braces as a function; with a star, limits stand below and above it.
  case operatorName
  /// Writes mod as a sign between two numbers, or before a number in parentheses.
  case modulus(inParentheses: Bool)
  /// Puts a sign over its argument.
  case accent(MathAccent)
  /// Draws a line along its argument.
  case line(MathSide)
  /// Draws a frame around its argument.
  case frame
  /// Draws a brace along its argument.
  case brace(MathSide)
  /// Strikes a symbol out.
  case negation
  /// Sets its argument in other letters.
  case letters(MathLetters)
  /// Sets the rest of the group in other letters.
  case lettersFromHere(MathLetters)
  /// Sets words as those around the formula, or in other letters.
  case text(MathSymbol.Variant)
  /// Sets one argument over the other, with the delimiters and the bar of this pattern.
  case fraction(MathFractionPattern)
  /// Sets one argument over the other, large, the numerator where the letter in brackets says.
  case continuedFraction
  /// Sets one argument over the other, with delimiters, bar and size as in the arguments before.
  case generalFraction
  /// Takes the root.
  case root
  /// Puts its first argument over or under its second.
  case stack(MathSide)
  /// Puts an argument over another, and one in brackets under it.
  case stackedRelation
  /// Puts lines in the middle of each other.
  case lines
  /// Draws an arrow as long as what stands over and under it.
  case arrow(Character)
  /// Encloses what follows, up to the right delimiter.
  case left
  /// Ends what is enclosed.
  case right
  /// Draws a delimiter as high as those around it.
  case middle
  /// Draws a delimiter of this height; without a role, with that of the delimiter.
  case delimiter(MathDelimiter.Size, MathSymbol.Role?)
  /// Says where the scripts of what is before it stand.
  case limits(MathLimits)
  /// Sets the rest of the group in another size.
  case styleFromHere(MathStyle)
  /// Sets its second argument in the colour that its first one names.
  case color
  /// Sets the rest of the group in a colour.
  case colorFromHere
  /// Takes the room of its argument.
  case phantom(MathPhantom)
  /// Draws its argument without its height, its depth, or both, as the letter in brackets says.
  case smash
  /// Has its argument do what a symbol of this role does.
  case classified(MathSymbol.Role)
  /// Begins an environment.
  case begin
  /// Ends an environment.
  case end
  /// Ends a row of an environment.
  case newRow
  /// Draws a line above a row of an environment, or below the last one.
  case rowLine
}
