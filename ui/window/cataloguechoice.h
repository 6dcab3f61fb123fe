#pragma once

#include "model/catalogue/catalogue.h"
#include "model/core/result.h"
#include "model/design/design.h"

#include <memory>

namespace hookbench {

/// The catalogue that the open design uses: the built-in one or a file of the user's own.
class CatalogueChoice final
{
public:
    using Shared = std::shared_ptr<const Catalogue>;

    explicit CatalogueChoice(Shared builtIn);

    /// The catalogue of a file, or the built-in one for an empty path; what is in use is not read again.
    [[nodiscard]] Result<Shared> load(const QString &file) const;
    void use(const QString &file, Shared catalogue);

    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] Shared current() const { return m_current; }

private:
    Shared m_builtIn;
    Shared m_current;
    QString m_file;
};

/// A design names its catalogue file relative to itself on disk, and absolutely while it is open.
[[nodiscard]] Design withAbsoluteCatalogue(Design design, const QString &designPath);
[[nodiscard]] Design withRelativeCatalogue(Design design, const QString &designPath);

/// InvalidInput when the design names an event type that no version of the catalogue has.
[[nodiscard]] Result<void> checkAgainstAllVersions(const Design &design, const Catalogue &catalogue);

} // namespace hookbench
