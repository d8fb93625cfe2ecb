package dev.parley.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class ImplementationVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = ImplementationVersion.class.getPackage().getImplementationVersion();
        return new String[] {"parley " + (version == null ? "(not packaged)" : version)};
    }
}
