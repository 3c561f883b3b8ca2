// No code: the target holds the pages of the command line, NeuralFigures.docc.
