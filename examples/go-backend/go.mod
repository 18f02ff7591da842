module example.invalid/go-backend

go 1.19
