// A server for measuring clients: answers each POST with 200 over kept-alive connections and looks at nothing
// but the framing. Prints its port on start and the number of requests when its standard input ends.

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <cstdio>
#include <string>
#include <string_view>
#include <unordered_map>

namespace {

constexpr std::string_view answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

/// The length of the whole request at the front; 0 while it is not there.
std::size_t requestLength(std::string_view bytes)
{
    const std::size_t end = bytes.find("\r\n\r\n");
    if (end == std::string_view::npos)
        return 0;
    std::size_t length = 0;
    std::size_t at = 0;
    while ((at = bytes.find("\r\n", at)) < end) {
        at += 2;
        constexpr std::string_view name = "content-length:";
        bool same = at + name.size() < end;
        for (std::size_t i = 0; same && i < name.size(); ++i)
            same = (bytes[at + i] | 0x20) == (name[i] | 0x20);
        if (!same)
            continue;
        const std::size_t value = bytes.find_first_not_of(' ', at + name.size());
        std::from_chars(bytes.data() + value, bytes.data() + end, length);
    }
    return bytes.size() >= end + 4 + length ? end + 4 + length : 0;
}

class Server final
{
public:
    Server()
    {
        const int on = 1;
        sockaddr_in address{};
        socklen_t length = sizeof address;
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        auto *generic = reinterpret_cast<sockaddr *>(&address);
        setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        bind(m_listener, generic, length);
        listen(m_listener, SOMAXCONN);
        getsockname(m_listener, generic, &length);
        std::printf("%d\n", int(ntohs(address.sin_port)));
        std::fflush(stdout);
        watch(m_listener);
        watch(STDIN_FILENO);
    }

    void run()
    {
        std::array<epoll_event, 256> events{};
        while (true) {
            const int count = epoll_wait(m_epoll, events.data(), int(events.size()), -1);
            for (int i = 0; i < count; ++i) {
                const int socket = events[std::size_t(i)].data.fd;
                if (socket == STDIN_FILENO && isInputOver())
                    return;
                if (socket == m_listener)
                    take();
                else if (socket != STDIN_FILENO)
                    serve(socket);
            }
        }
    }

    [[nodiscard]] long requests() const { return m_requests; }

private:
    void watch(int descriptor) const
    {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = descriptor;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event);
    }

    [[nodiscard]] static bool isInputOver()
    {
        char byte = 0;
        return read(STDIN_FILENO, &byte, 1) <= 0;
    }

    void take()
    {
        const int on = 1;
        const int socket = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (socket < 0)
            return;
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        watch(socket);
    }

    void serve(int socket)
    {
        const ssize_t count = read(socket, m_buffer.data(), m_buffer.size());
        if (count <= 0) {
            m_unread.erase(socket);
            close(socket);
            return;
        }
        std::string &unread = m_unread[socket];
        unread.append(m_buffer.data(), std::size_t(count));
        while (const std::size_t length = requestLength(unread)) {
            unread.erase(0, length);
            ++m_requests;
            if (write(socket, answer.data(), answer.size()) < 0)
                return;
        }
    }

    int m_epoll = epoll_create1(EPOLL_CLOEXEC);
    int m_listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    std::array<char, 65536> m_buffer{};
    std::unordered_map<int, std::string> m_unread;
    long m_requests = 0;
};

} // namespace

int main()
{
    Server server;
    server.run();
    std::printf("%ld\n", server.requests());
    return 0;
}
