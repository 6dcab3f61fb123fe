#pragma once

#include "model/delivery/delivery.h"

#include <QtCore/QByteArray>

namespace hookbench {

/// How the log stores what tables and filters do not look at: packed, with a format number in front.

/// Everything of an attempt that has no column of its own, its certificates excepted.
[[nodiscard]] QByteArray packExchange(const Attempt &attempt);
/// Puts back what packExchange() took; false when it is not whole or of another format.
[[nodiscard]] bool unpackExchange(const QByteArray &packed, Attempt &attempt);

[[nodiscard]] QByteArray packChain(const QList<PeerCertificate> &certificates);
[[nodiscard]] bool unpackChain(const QByteArray &packed, QList<PeerCertificate> &certificates);

} // namespace hookbench
