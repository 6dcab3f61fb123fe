#include "model/core/secretbytes.h"

#include "tests/support/failingdevice.h"

#include <QtCore/QBuffer>
#include <QtTest/QTest>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <new>
#include <string_view>

#include <malloc.h>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view canary = "canary-7f3a-canary-7f3a";

// How many arrays went back to the allocator with the canary still in them. Looking there is sound: until
// free() the storage is ours, whatever became of the object in it.
int leaks = 0;

void release(void *memory) noexcept
{
    if (!memory)
        return;
    const std::string_view content(static_cast<const char *>(memory), malloc_usable_size(memory));
    if (content.find(canary) != std::string_view::npos)
        ++leaks;
    std::free(memory);
}

} // namespace

void *operator new[](std::size_t size)
{
    void *memory = std::malloc(size);
    if (!memory)
        throw std::bad_alloc();
    return memory;
}
void operator delete[](void *memory) noexcept
{
    release(memory);
}
void operator delete[](void *memory, std::size_t) noexcept
{
    release(memory);
}

class SecretBytesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { leaks = 0; }

    void theWatchSeesWhatIsNotWiped()
    {
        {
            const auto plain = std::make_unique<char[]>(canary.size());
            std::copy(canary.begin(), canary.end(), plain.get());
            QCOMPARE(std::string_view(plain.get(), canary.size()), canary);
        }
        QCOMPARE(leaks, 1);
    }
    void wipesWhenItGoes()
    {
        {
            const SecretBytes secret{QByteArrayView(canary)};
            QCOMPARE(textOf(secret), secretText());
        }
        QCOMPARE(leaks, 0);
    }
    void wipesWhatItIsAssignedOver()
    {
        SecretBytes secret{QByteArrayView(canary)};
        secret = SecretBytes("another");
        QCOMPARE(textOf(secret), "another"_ba);
        QCOMPARE(leaks, 0);
    }
    void readingWipesItsBuffer_data()
    {
        QTest::addColumn<qsizetype>("before");
        QTest::newRow("a secret") << qsizetype(0);
        QTest::newRow("too long for one") << qsizetype(65536);
    }
    void readingWipesItsBuffer()
    {
        QFETCH(qsizetype, before);
        QBuffer device;
        device.setData(QByteArray(before, 'x') + secretText() + '\n');
        device.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        QCOMPARE(SecretBytes::read(device, u"x"_s).has_value(), before == 0);
        QCOMPARE(leaks, 0);
    }

    void movesWithoutACopy()
    {
        SecretBytes first{QByteArrayView(canary)};
        const unsigned char *bytes = first.data();
        SecretBytes second = std::move(first);
        QCOMPARE(second.data(), bytes);
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): what is left is the point
        QVERIFY(!first.data());
        first = std::move(second);
        QCOMPARE(first.data(), bytes);
        QCOMPARE(textOf(first), secretText());
    }

    void readTakesOffOneFinalNewline_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("no newline") << "abc"_ba
                                    << "abc"_ba;
        QTest::newRow("a newline") << "abc\n"_ba
                                   << "abc"_ba;
        QTest::newRow("a newline from Windows") << "abc\r\n"_ba
                                                << "abc"_ba;
        QTest::newRow("two newlines") << "abc\n\n"_ba
                                      << "abc\n"_ba;
        QTest::newRow("two newlines from Windows") << "abc\r\n\r\n"_ba
                                                   << "abc\r\n"_ba;
        QTest::newRow("a return alone belongs to the secret") << "abc\r"_ba
                                                              << "abc\r"_ba;
        QTest::newRow("a newline before a return") << "abc\n\r"_ba
                                                   << "abc\n\r"_ba;
        QTest::newRow("spaces belong to the secret") << " abc \n"_ba
                                                     << " abc "_ba;
        QTest::newRow("a byte order mark belongs to the secret") << "\xEF\xBB\xBF"
                                                                    "abc"_ba
                                                                 << "\xEF\xBB\xBF"
                                                                    "abc"_ba;
        QTest::newRow("zero bytes belong to the secret") << QByteArray("a\0b\n", 4) << QByteArray("a\0b", 3);
        QTest::newRow("bytes that are no text") << "\xFF\xFE\n"_ba
                                                << "\xFF\xFE"_ba;
        QTest::newRow("only a newline") << "\n"_ba
                                        << ""_ba;
        QTest::newRow("nothing") << ""_ba
                                 << ""_ba;
        QTest::newRow("as long as can be") << QByteArray(65536, 'x') + "\r\n" << QByteArray(65536, 'x');
    }
    void readTakesOffOneFinalNewline()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, expected);
        QBuffer device(&content);
        device.open(QIODevice::ReadOnly);
        const auto secret = SecretBytes::read(device, u"x"_s);
        QVERIFY(secret);
        QCOMPARE(textOf(*secret), expected);
    }

    void readRefusesWhatIsTooLong_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("one byte too many") << QByteArray(65537, 'x');
        QTest::newRow("one byte too many and a newline") << QByteArray(65537, 'x') + '\n';
        QTest::newRow("a newline where the buffer ends")
            << QByteArray(65536, 'x') + "\r\n" + QByteArray(9000, 'x');
        QTest::newRow("a newline one byte later") << QByteArray(65537, 'x') + "\r\n" + QByteArray(9000, 'x');
    }
    void readRefusesWhatIsTooLong()
    {
        QFETCH(QByteArray, content);
        QBuffer device(&content);
        device.open(QIODevice::ReadOnly);
        const auto secret = SecretBytes::read(device, u"key.txt"_s);
        QVERIFY(!secret);
        QCOMPARE(secret.error().code, ErrorCode::InvalidInput);
        QVERIFY(secret.error().message.contains(u"key.txt"));
    }
    void readReportsADeviceThatBreaks()
    {
        FailingDevice device(10, FailingDevice::Failure::Error);
        const auto secret = SecretBytes::read(device, u"key.txt"_s);
        QVERIFY(!secret);
        QCOMPARE(secret.error(),
                 (Error{ErrorCode::Unreadable, u"Cannot read the secret from key.txt: the device broke."_s}));
    }

private:
    static QByteArray secretText() { return QByteArrayView(canary).toByteArray(); }
    static QByteArray textOf(const SecretBytes &secret)
    {
        return {static_cast<const char *>(static_cast<const void *>(secret.data())),
                qsizetype(secret.size())};
    }
};

QTEST_GUILESS_MAIN(SecretBytesTest)
#include "tst_secretbytes.moc"
