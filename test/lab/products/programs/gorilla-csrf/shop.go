// A form behind gorilla/csrf; its argument is the port.
package main

import (
	"net/http"
	"os"

	"github.com/gorilla/csrf"
)

func main() {
	key := []byte("0123456789abcdef0123456789abcdef")
	order := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { w.Write([]byte("Thank you")) })
	http.ListenAndServe("127.0.0.1:"+os.Args[1], csrf.Protect(key, csrf.Secure(false))(order))
}
