package vn.trinhky.operations;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in two sentences, in place of a stack trace, why the application did not start. */
final class DataFolderInUseAnalysis extends AbstractFailureAnalyzer<DataFolderInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataFolderInUse cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Stop that application, or start this one with another folder (--trinhky.data-folder=...)"
                        + " and another port (--server.port=...).",
                cause);
    }
}
