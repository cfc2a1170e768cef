namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Projects by name; asking for one that is not there makes it.</summary>
public class ProjectCollection(string defaultLanguage, string defaultExtension) : Dictionary<string, ProjectState>
{
    public new ProjectState this[string projectName]
    {
        get
        {
            if (!TryGetValue(projectName, out ProjectState? project))
            {
                project = new ProjectState(projectName, defaultLanguage, $"/{projectName}/Test", defaultExtension);
                Add(projectName, project);
            }

            return project;
        }
    }
}
