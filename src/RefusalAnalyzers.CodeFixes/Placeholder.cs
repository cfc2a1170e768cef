namespace RefusalAnalyzers;
