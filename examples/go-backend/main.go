// A back end in Go without an SDK: it signs calls to the server API, and checks the signature of callbacks.
package main

import (
	"crypto/rand"
	"crypto/sha1"
	"crypto/subtle"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/url"
	"os"
	"regexp"
	"strconv"
	"strings"
	"time"
)

const maxAge = 5 * time.Minute

var milliseconds = regexp.MustCompile(`^[1-9][0-9]{12}$`)

type app struct {
	key, secret, api string
	client           *http.Client
}

func main() {
	backend := &app{
		key:    os.Getenv("RONGCLOUD_APP_KEY"),
		secret: os.Getenv("RONGCLOUD_APP_SECRET"),
		api:    os.Getenv("RONGCLOUD_API_URL"),
		client: &http.Client{Timeout: 30 * time.Second},
	}
	address := os.Getenv("ADDRESS")
	if address == "" {
		address = ":3000"
	}
	mux := http.NewServeMux()
	mux.HandleFunc("/token", backend.token)
	mux.HandleFunc("/rongcloud/message.route", backend.messageRoute)
	listener, err := net.Listen("tcp", address)
	if err != nil {
		log.Fatal(err)
	}
	log.Printf("listening on %s", listener.Addr())
	log.Fatal(http.Serve(listener, mux))
}

// token answers GET /token?userId=ann with what the web client needs to connect.
func (a *app) token(answer http.ResponseWriter, request *http.Request) {
	userID := request.URL.Query().Get("userId")
	status, body, err := a.call("/user/getToken.json", url.Values{"userId": {userID}, "name": {userID}})
	if err != nil {
		log.Print(err)
		http.Error(answer, "the chat service cannot be reached", http.StatusBadGateway)
		return
	}
	answer.Header().Set("Content-Type", "application/json")
	answer.WriteHeader(status)
	_ = json.NewEncoder(answer).Encode(body)
}

// messageRoute gets a copy of each message.
func (a *app) messageRoute(answer http.ResponseWriter, request *http.Request) {
	if !a.isSigned(request.URL.Query()) {
		http.Error(answer, "wrong signature", http.StatusUnauthorized)
		return
	}
	if err := request.ParseForm(); err != nil {
		http.Error(answer, "not a form", http.StatusBadRequest)
		return
	}
	log.Printf("%s wrote to %s", request.PostForm.Get("fromUserId"), request.PostForm.Get("toUserId"))
	fmt.Fprint(answer, "ok")
}

func (a *app) call(path string, form url.Values) (int, map[string]any, error) {
	request, err := http.NewRequest(http.MethodPost, strings.TrimSuffix(a.api, "/")+path, strings.NewReader(form.Encode()))
	if err != nil {
		return 0, nil, err
	}
	nonce, timestamp := newNonce(), strconv.FormatInt(time.Now().UnixMilli(), 10)
	request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	request.Header.Set("App-Key", a.key)
	request.Header.Set("Nonce", nonce)
	request.Header.Set("Timestamp", timestamp)
	request.Header.Set("Signature", a.sign(nonce, timestamp))
	response, err := a.client.Do(request)
	if err != nil {
		return 0, nil, err
	}
	defer response.Body.Close()
	var body map[string]any
	err = json.NewDecoder(io.LimitReader(response.Body, 1<<20)).Decode(&body)
	return response.StatusCode, body, err
}

func (a *app) sign(nonce, timestamp string) string {
	sum := sha1.Sum([]byte(a.secret + nonce + timestamp))
	return hex.EncodeToString(sum[:])
}

func (a *app) isSigned(query url.Values) bool {
	nonce, timestamp := query.Get("nonce"), query.Get("timestamp")
	if !milliseconds.MatchString(timestamp) {
		return false
	}
	at, _ := strconv.ParseInt(timestamp, 10, 64)
	isSame := subtle.ConstantTimeCompare([]byte(a.sign(nonce, timestamp)), []byte(query.Get("signature"))) == 1
	return isSame && time.Since(time.UnixMilli(at)).Abs() < maxAge
}

func newNonce() string {
	bytes := make([]byte, 8)
	_, _ = rand.Read(bytes)
	return hex.EncodeToString(bytes)
}
